package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.disk.OpenFile;

/// One append-only file. Threads that append at the same time share one sync of the disk.
///
/// Once the disk has refused a sync, or to take half a record back, it takes nothing more: what of
/// its tail is on the disk is not known any longer. [LogSeries#goOn()] goes on in another file.
public final class RecordLog implements AutoCloseable {

    private static final int PAGE = 4096;

    private final Path path;
    private final Hold hold;
    private final OpenFile file;
    private final Reading reading;
    private final LogId id;
    private final Recovery recovery;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock syncing = new ReentrantLock();
    private volatile Tail written;
    private volatile Tail durable;
    private volatile @Nullable IOException broken;
    private volatile boolean closed;

    /// @param seq of a record
    /// @param end where it ends in the file
    private record Tail(long seq, long end) {}

    private RecordLog(Opening opening) throws IOException {
        path = opening.path();
        hold = opening.hold();
        id = opening.id();
        recovery = opening.recovery();
        written = new Tail(opening.scan().last(), opening.scan().end());
        durable = written;
        reading = new Reading(path, opening.scan().marks());
        file = OpenFile.toWrite(path);
    }

    /// Opens the file, or makes it in its folder; cuts off what cannot be read and keeps it aside.
    ///
    /// @throws LogInUse if somebody else holds it
    /// @throws LogFailure if the disk refuses, or a newer programme wrote the file
    public static RecordLog open(Path path) {
        try {
            var opening = Opening.of(path);
            try {
                return new RecordLog(opening);
            } catch (IOException e) {
                opening.hold().close();
                throw e;
            }
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
        return durable.seq();
    }

    /// Whether it takes nothing more because the disk refused something.
    boolean isBroken() {
        return broken != null && !closed;
    }

    /// It takes nothing more.
    void refuse(IOException reason) {
        broken = reason;
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
                return reading.read(from, last(), most, bytes);
            } catch (IOException e) {
                throw new LogFailure("cannot read " + path, e);
            }
        }
    }

    private long write(LongFunction<byte[]> bytesOf) {
        writing.lock();
        try {
            refuseIfBroken();
            var before = written;
            var seq = before.seq() + 1;
            var record = Format.record(seq, bytesOf.apply(seq));
            try {
                file.write(before.end(), record);
            } catch (IOException e) {
                takeBack(before.end(), e);
                throw new LogFailure("cannot write to " + path, e);
            }
            written = new Tail(seq, before.end() + record.length);
            return seq;
        } finally {
            writing.unlock();
        }
    }

    /// After a full disk, half a record may stand at the end; the next one must not follow it.
    private void takeBack(long end, IOException reason) {
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
            if (last() >= seq) {
                return;
            }
            refuseIfBroken();
            var synced = written;
            file.sync();
            durable = synced;
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
            throw new LogFailure(path + " takes nothing more", reason);
        }
    }

    /// Takes for good what was never acknowledged out of the file: whoever heard that the disk
    /// refused a record may write it again elsewhere, and nobody may find it here at the next
    /// start. Of a file in which what was acknowledged is damaged nothing is taken.
    ///
    /// @return whether all that was acknowledged is there
    /// @throws IOException if the disk refuses still
    boolean takeBackUnacknowledged() throws IOException {
        writing.lock();
        syncing.lock();
        try {
            if (Scan.of(path).last() < last()) {
                return false;
            }
            try (var mended = OpenFile.toWrite(path)) {
                mended.cutAt(durable.end());
                writeLastPageAgain(mended);
                mended.sync();
            }
            return true;
        } finally {
            syncing.unlock();
            writing.unlock();
        }
    }

    /// What was acknowledged shares a page with what the disk refused, and the kernel may take that
    /// page for written.
    private void writeLastPageAgain(OpenFile mended) throws IOException {
        var end = durable.end();
        var page = new byte[(int) (end % PAGE)];
        mended.read(end - page.length, page);
        mended.write(end - page.length, page);
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
            closed = true;
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
