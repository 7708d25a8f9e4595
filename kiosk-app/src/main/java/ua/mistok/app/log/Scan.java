package ua.mistok.app.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One reading of a whole log, to its end or to the first record that is wrong.
///
/// @param last sequence of the last good record, 0 for none
/// @param end where it ends
/// @param size of the file
/// @param more whether a good record stands somewhere after the wrong one
record Scan(long last, long end, long size, boolean more, Marks marks) {

    private static final int CHUNK = 4 * Format.LARGEST;

    boolean clean() {
        return end == size;
    }

    static Scan of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel);
        }
    }

    static Scan of(FileChannel channel) throws IOException {
        var size = channel.size();
        var marks = new Marks();
        var last = 0L;
        var end = (long) Format.HEADER;
        var window = new Window(channel, size);
        while (window.holds(end, last + 1)) {
            last++;
            marks.begins(last, end);
            end += Format.RECORD_HEAD + window.length(end);
        }
        return new Scan(last, end, size, end < size && window.goodAfter(end, last), marks);
    }

    /// A piece of the file in memory that moves on with the reading.
    private static final class Window {
        private final FileChannel channel;
        private final long size;
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private long start;

        Window(FileChannel channel, long size) {
            this.channel = channel;
            this.size = size;
        }

        boolean holds(long place, long seq) throws IOException {
            if (size - place < Format.RECORD_HEAD) {
                return false;
            }
            var length = length(place);
            if (!Format.fits(length)
                    || size - place - Format.RECORD_HEAD < length
                    || seq(place) != seq) {
                return false;
            }
            return Format.whole(at(place, Format.RECORD_HEAD + length));
        }

        boolean goodAfter(long wrong, long last) throws IOException {
            for (var place = wrong + 1; place <= size - Format.RECORD_HEAD; place++) {
                var length = length(place);
                var seq = seq(place);
                if (Format.fits(length) && seq > last && seq - last < size && holds(place, seq)) {
                    return true;
                }
            }
            return false;
        }

        int length(long place) throws IOException {
            return at(place, Format.RECORD_HEAD).getInt(0);
        }

        private long seq(long place) throws IOException {
            return at(place, Format.RECORD_HEAD).getLong(8);
        }

        private ByteBuffer at(long place, int length) throws IOException {
            if (place < start || place + length > start + bytes.limit()) {
                start = place;
                bytes = ByteBuffer.allocate((int) Math.min(CHUNK, size - place));
                while (bytes.hasRemaining() && channel.read(bytes, place + bytes.position()) > 0) {}
                bytes.flip();
            }
            return bytes.slice((int) (place - start), length);
        }
    }
}
