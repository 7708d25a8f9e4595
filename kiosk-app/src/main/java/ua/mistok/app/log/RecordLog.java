package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.disk.OpenFile;

/// One append-only file. Threads that append at the same time share one sync of the disk.
public final class RecordLog implements AutoCloseable {

    private final Path path;
    private final Hold hold;
    private final OpenFile file;
    private final Reading reading;
    private final LogId id;
    private final Recovery recovery;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock syncing = new ReentrantLock();
    private long end;
    private volatile long last;
    private volatile long durable;
    private volatile @Nullable IOException broken;

    private RecordLog(Opening opening) throws IOException {
        path = opening.path();
        hold = opening.hold();
        id = opening.id();
        recovery = opening.recovery();
        end = opening.scan().end();
        last = opening.scan().last();
        durable = last;
        file = OpenFile.toWrite(path);
        reading = new Reading(path, opening.scan().marks());
    }

    /// Opens the file, or makes it in its folder; cuts off what cannot be read and keeps it aside.
    ///
    /// @throws LogInUse if somebody else holds it
    /// @throws LogFailure if the disk refuses, or a newer programme wrote the file
    public static RecordLog open(Path path) {
        try {
            return new RecordLog(Opening.of(path));
        } catch (IOException e) {
            throw new LogFailure("cannot open " + path, e);
        }
    }

    Path path() {
        return path;
    }

    public LogId id() {
        return id;
    }

    public Recovery recovery() {
        return recovery;
    }

    /// Sequence of the last record that is on the disk for good, 0 for none.
    public long last() {
        return durable;
    }

    /// @see #append(LongFunction)
    public long append(byte[] bytes) {
        return append(seq -> bytes);
    }

    /// Returns when the record is on the disk.
    ///
    /// @param bytesOf makes the bytes (1 to 1,048,576) once their sequence is known; called in the
    ///     order of sequences, by one thread at a time
    /// @return the sequence
    /// @throws LogFailure if that cannot be said; the record may still be found at the next start
    public long append(LongFunction<byte[]> bytesOf) {
        var seq = write(bytesOf);
        sync(seq);
        return seq;
    }

    /// At most `most` records from `from` on, in order; only such as are on the disk for good.
    public List<LogRecord> read(long from, int most) {
        return read(from, most, Long.MAX_VALUE);
    }

    /// As the other.
    ///
    /// @param bytes how many in all; the first record may have more
    public List<LogRecord> read(long from, int most, long bytes) {
        synchronized (reading) {
            try {
                return reading.read(from, durable, most, bytes);
            } catch (IOException e) {
                throw new LogFailure("cannot read " + path, e);
            }
        }
    }

    private long write(LongFunction<byte[]> bytesOf) {
        writing.lock();
        try {
            refuseIfBroken();
            var seq = last + 1;
            var record = Format.record(seq, bytesOf.apply(seq));
            try {
                file.write(end, record);
            } catch (IOException e) {
                takeBack(e);
                throw new LogFailure("cannot write to " + path, e);
            }
            end += record.length;
            last = seq;
            return seq;
        } finally {
            writing.unlock();
        }
    }

    /// After a full disk, half a record may stand at the end; the next one must not follow it.
    private void takeBack(IOException reason) {
        try {
            file.cutAt(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
            broken = reason;
        }
    }

    private void sync(long seq) {
        syncing.lock();
        try {
            if (durable >= seq) {
                return;
            }
            refuseIfBroken();
            var written = last;
            file.sync();
            durable = written;
        } catch (IOException e) {
            // The kernel may have thrown the pages away: a second sync that succeeds proves
            // nothing.
            broken = e;
            throw new LogFailure("cannot sync " + path, e);
        } finally {
            syncing.unlock();
        }
    }

    private void refuseIfBroken() {
        var reason = broken;
        if (reason != null) {
            throw new LogFailure(path + " takes nothing more until it is opened again", reason);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /// Lets the file go. Waits for whoever is appending.
    @Override
    public void close() {
        writing.lock();
        syncing.lock();
        try {
            broken = new IOException("closed");
            reading.close();
            file.close();
            hold.close();
        } catch (IOException e) {
            throw new LogFailure("cannot close " + path, e);
        } finally {
            syncing.unlock();
            writing.unlock();
        }
    }
}
