package ua.mistok.app.db;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.LogSeries;
import ua.mistok.app.log.RecordLog;

/// A log whose records are on the disk and in the store before an append returns.
///
/// The file comes first. A store that could not follow is caught up from the file before anything
/// else is appended. Threads that append at the same time share one sync of the file and one
/// transaction.
public final class ProjectedLog implements AutoCloseable {

    private static final int BATCH = 500;

    private final LogSeries files;
    private final RecordLog newest;
    private final KioskStore store;
    private final Projection projection;
    private final CatchUp.Found found;
    private final ReentrantLock projecting = new ReentrantLock();
    private volatile long projected;
    private volatile boolean lagging;

    private ProjectedLog(LogSeries files, KioskStore store, Projection projection) {
        this.files = files;
        this.store = store;
        this.projection = projection;
        this.found = CatchUp.of(files, store, projection);
        this.newest = files.newest();
        this.projected = newest.last();
    }

    /// Opens the files of a folder and brings the store up to them.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store does
    public static ProjectedLog open(Path folder, KioskStore store, Projection projection) {
        var files = LogSeries.open(folder);
        try {
            return new ProjectedLog(files, store, projection);
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /// Of the file that is written to.
    public LogId id() {
        return newest.id();
    }

    /// Whether a tail had been cut off a file when it was opened.
    public boolean cutTail() {
        return found.cutTail();
    }

    /// Whether a file was found damaged when it was opened.
    public boolean damaged() {
        return found.damage();
    }

    /// How many records the store did not have when it was opened.
    public long caughtUp() {
        return found.caughtUp();
    }

    /// The newest record of all files; empty list for none.
    public List<LogRecord> readNewest() {
        return files.logs().reversed().stream()
                .filter(log -> log.last() > 0)
                .findFirst()
                .map(log -> log.read(log.last(), 1))
                .orElse(List.of());
    }

    /// Returns when the record is on the disk and in the store.
    ///
    /// @param bytesOf makes the bytes once their sequence is known
    /// @return the sequence
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store does; the record may be there at the next start
    public long append(LongFunction<byte[]> bytesOf) {
        var seq = write(bytesOf);
        settle();
        return seq;
    }

    /// Returns when the record is on the disk; it is acknowledged by [#settle()] only.
    ///
    /// @return the sequence
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store lags behind still; then nothing was written
    public long write(LongFunction<byte[]> bytesOf) {
        if (lagging) {
            settle();
        }
        return newest.append(bytesOf);
    }

    /// Returns when the store has what was written; may be tried again.
    ///
    /// @throws StoreFailure if the store refuses
    public void settle() {
        project(newest.last());
    }

    private void project(long seq) {
        projecting.lock();
        try {
            while (projected < seq) {
                var batch = newest.read(projected + 1, BATCH);
                lagging = true;
                store.write(sql -> projection.insert(sql, newest.id(), batch));
                projected += batch.size();
            }
            lagging = false;
        } finally {
            projecting.unlock();
        }
    }

    @Override
    public void close() {
        files.close();
    }
}
