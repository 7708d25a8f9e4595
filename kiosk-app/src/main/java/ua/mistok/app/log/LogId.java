package ua.mistok.app.log;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/// The random 128-bit name of a log, written once into its file. It holds no time.
public record LogId(UUID value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LogId random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var both = ByteBuffer.wrap(bytes);
        return new LogId(new UUID(both.getLong(), both.getLong()));
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return value.toString().replace("-", "");
    }
}
