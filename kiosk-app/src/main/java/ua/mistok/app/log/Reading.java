package ua.mistok.app.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.disk.OpenFile;

/// Reads back records of one log; used by one thread at a time.
final class Reading implements AutoCloseable {

    private final OpenFile file;
    private final Marks marks;

    Reading(Path path, Marks marks) throws IOException {
        this.file = OpenFile.toRead(path);
        this.marks = marks;
    }

    /// @param last the last record that may be read
    /// @param bytes how many in all; the first record may have more
    List<LogRecord> read(long from, long last, int most, long bytes) throws IOException {
        var records = new ArrayList<LogRecord>();
        var mark = marks.before(from);
        var left = bytes;
        while (mark.seq() <= last && records.size() < most) {
            var record = recordAt(mark);
            if (record.seq() >= from) {
                left -= record.bytes().length;
                if (left < 0 && !records.isEmpty()) {
                    break;
                }
                records.add(record);
            }
            marks.begins(mark.seq(), mark.place());
            mark =
                    new Marks.Mark(
                            mark.seq() + 1,
                            mark.place() + Format.RECORD_HEAD + record.bytes().length);
        }
        marks.ended(mark);
        return records;
    }

    private LogRecord recordAt(Marks.Mark mark) throws IOException {
        var head = new byte[Format.RECORD_HEAD];
        file.read(mark.place(), head);
        var length = ByteBuffer.wrap(head).getInt();
        if (!Format.fits(length)) {
            throw new IOException("record " + mark.seq() + " has become unreadable");
        }
        var record = ByteBuffer.allocate(Format.RECORD_HEAD + length).put(head);
        var bytes = new byte[length];
        file.read(mark.place() + Format.RECORD_HEAD, bytes);
        record.put(bytes).flip();
        if (record.getLong(8) != mark.seq() || !Format.whole(record)) {
            throw new IOException("record " + mark.seq() + " has become unreadable");
        }
        return new LogRecord(mark.seq(), bytes);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
