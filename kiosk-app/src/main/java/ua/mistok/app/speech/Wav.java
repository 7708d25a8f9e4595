package ua.mistok.app.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Sound as a WAV file whose header tells its true length.
///
/// A programme that writes to a pipe does not know the length yet and promises two gigabytes; a
/// browser would show and wait for that.
///
/// @param length of the sound
record Wav(byte[] bytes, Duration length) {

    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int RATE_IN_FORMAT = 8;
    private static final int SHORTEST_FORMAT = 16;

    /// @param heard what a programme wrote
    /// @return empty if it is no sound
    static Optional<Wav> of(byte[] heard) {
        var file = ByteBuffer.wrap(heard.clone()).order(ByteOrder.LITTLE_ENDIAN);
        if (heard.length < RIFF_HEAD || !isNamed(file, 0, "RIFF") || !isNamed(file, 8, "WAVE")) {
            return Optional.empty();
        }
        var rate = 0;
        for (var at = RIFF_HEAD; at + CHUNK_HEAD <= heard.length; ) {
            var body = at + CHUNK_HEAD;
            if (isNamed(file, at, "data")) {
                return rate <= 0 || body == heard.length
                        ? Optional.empty()
                        : Optional.of(mend(file, at, rate));
            }
            var size = file.getInt(at + 4);
            if (size < 0 || size > heard.length - body) {
                return Optional.empty();
            }
            if (isNamed(file, at, "fmt ") && size >= SHORTEST_FORMAT) {
                rate = file.getInt(body + RATE_IN_FORMAT);
            }
            at = body + size + size % 2;
        }
        return Optional.empty();
    }

    /// @param rate bytes a second
    private static Wav mend(ByteBuffer file, int data, int rate) {
        var size = file.capacity() - data - CHUNK_HEAD;
        file.putInt(4, file.capacity() - CHUNK_HEAD);
        file.putInt(data + 4, size);
        return new Wav(file.array(), Duration.ofMillis(size * 1000L / rate));
    }

    private static boolean isNamed(ByteBuffer file, int at, String name) {
        var bytes = new byte[name.length()];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.US_ASCII).equals(name);
    }
}
