package ua.mistok.app.db;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jooq.exception.DataAccessException;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.LogSeries;
import ua.mistok.app.log.RecordLog;

/// A log whose records are on the disk and in the store before an append returns.
///
/// The file comes first. A store that could not follow is caught up from the file before anything
/// else is appended; after a refusal of the disk, store and file are mended first ([#mend()]).
/// Threads that append at the same time share one sync of the file and one
/// transaction.
public final class ProjectedLog implements AutoCloseable {

    private static final int BATCH = 5_000;

    private final LogSeries files;
    private final KioskStore store;
    private final Projection projection;
    private final CatchUp.Found found;
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final ReentrantLock projecting = new ReentrantLock();
    private volatile RecordLog newest;
    private volatile long projected;
    private volatile boolean lagging;
    private volatile int opening;

    private ProjectedLog(LogSeries files, KioskStore store, Projection projection) {
        this.files = files;
        this.store = store;
        this.projection = projection;
        this.opening = store.openings();
        this.found = CatchUp.of(files, store, projection);
        this.newest = files.newest();
        this.projected = newest.last();
    }

    /// Opens the files of a folder and brings the store up to them. A store that cannot follow is
    /// made again at the next start.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store does
    public static ProjectedLog open(Path folder, KioskStore store, Projection projection) {
        var files = LogSeries.open(folder);
        try {
            var log = new ProjectedLog(files, store, projection);
            store.follow(log);
            return log;
        } catch (StoreFailure | DataAccessException e) {
            store.distrust();
            files.close();
            throw e;
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
    /// @return where it stands
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store does; the record may be there at the next start
    public Place append(LongFunction<byte[]> bytesOf) {
        var place = write(bytesOf);
        settle();
        return place;
    }

    /// Returns when the record is on the disk; it is acknowledged by [#settle()] only.
    ///
    /// @return where it stands
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws StoreFailure if the store lags behind still; then nothing was written
    public Place write(LongFunction<byte[]> bytesOf) {
        mend();
        if (lagging) {
            settle();
        }
        turning.readLock().lock();
        try {
            var log = newest;
            return new Place(log.id(), log.append(bytesOf));
        } finally {
            turning.readLock().unlock();
        }
    }

    /// Returns when the store has what was written; may be tried again.
    ///
    /// @throws StoreFailure if the store refuses
    public void settle() {
        mend();
        project(BATCH);
    }

    /// After the disk has refused something: makes store and file take records again, once the disk
    /// does. What was acknowledged is there, and nothing else. Nothing happens if all is well.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses still; may be tried again
    /// @throws StoreFailure if the store does; likewise
    public void mend() {
        if (isWell()) {
            return;
        }
        turning.writeLock().lock();
        try {
            store.mend();
            if (opening != store.openings()) {
                catchUp();
            }
            if (files.isBroken()) {
                project(BATCH);
                goOnIn(files.goOn());
            }
        } finally {
            turning.writeLock().unlock();
        }
    }

    /// Whether nothing was refused that has not been mended.
    public boolean isWell() {
        return opening == store.openings() && !store.isHurt() && !files.isBroken();
    }

    /// Whether it takes nothing until another start.
    public boolean isSealed() {
        return store.isSealed();
    }

    /// Whether the store turned out to be wrong and is made again of the files by the next start.
    public boolean isStoreWrong() {
        return store.isDistrusted();
    }

    /// H2 may have come back with less than it had said, or with more.
    private void catchUp() {
        projecting.lock();
        try {
            var now = store.openings();
            CatchUp.again(files, store, projection);
            newest = files.newest();
            projected = newest.last();
            lagging = false;
            opening = now;
        } finally {
            projecting.unlock();
        }
    }

    /// Goes on in a new file, unless nothing stands in this one yet.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; then it goes on in this one
    /// @throws StoreFailure if the store does; likewise
    public void turn() {
        turning.writeLock().lock();
        try {
            mend();
            project(BATCH);
            if (newest.last() > 0) {
                goOnIn(files.startNext());
            }
        } finally {
            turning.writeLock().unlock();
        }
    }

    /// Goes on in a new file, even if nothing stands in this one yet.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; then it goes on in this one
    /// @throws StoreFailure if the store does; likewise
    public void leave() {
        turning.writeLock().lock();
        try {
            mend();
            project(BATCH);
            goOnIn(files.startNext());
        } finally {
            turning.writeLock().unlock();
        }
    }

    /// Goes on in a new file that begins with these records. They must be such that the projection
    /// finds the earlier files replaced; then those are removed.
    ///
    /// @param kept is asked when nothing is being appended and the store has all there is
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; all, or nothing, was kept
    /// @throws StoreFailure if the store does; the next start ends it
    public void rewrite(Supplier<Iterator<byte[]>> kept) {
        turning.writeLock().lock();
        try {
            mend();
            project(BATCH);
            var earlier = files.logs();
            goOnIn(files.startNext(kept.get()));
            project(Integer.MAX_VALUE); // at once: nobody may see half of it
            earlier.forEach(log -> files.remove(log.id()));
        } finally {
            turning.writeLock().unlock();
        }
    }

    /// From the oldest to the one that is written to.
    public List<LogId> ids() {
        return files.logs().stream().map(RecordLog::id).toList();
    }

    /// From the oldest to the one that is written to, with the last record of each that is on the
    /// disk for good.
    public List<Place> ends() {
        return files.logs().stream().map(log -> new Place(log.id(), log.last())).toList();
    }

    /// Records of a file from one on; empty behind its end, and if it is gone.
    ///
    /// @param bytes how many in all; the first record may have more
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    public List<LogRecord> list(LogId id, long from, int most, long bytes) {
        return files.logs().stream()
                .filter(log -> log.id().equals(id))
                .findFirst()
                .map(log -> log.read(from, most, bytes))
                .orElse(List.of());
    }

    /// The bytes of a record as they stand in their file; empty if there is no such file any more.
    public Optional<byte[]> find(LogId id, long seq) {
        return files.logs().stream()
                .filter(log -> log.id().equals(id))
                .flatMap(log -> log.read(seq, 1).stream())
                .map(LogRecord::bytes)
                .findFirst();
    }

    /// Takes an earlier file away, whose records others stand for.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    public void remove(LogId log) {
        files.remove(log);
    }

    /// @param seq in this log, from 1; 0 before the first
    public record Place(LogId log, long seq) {}

    private void goOnIn(RecordLog next) {
        projecting.lock();
        try {
            projected = 0;
            newest = next;
        } finally {
            projecting.unlock();
        }
    }

    private void project(int most) {
        projecting.lock();
        try {
            var log = newest;
            var seq = log.last();
            while (projected < seq) {
                var batch = log.read(projected + 1, most);
                lagging = true;
                store.write(sql -> projection.insert(sql, log.id(), batch));
                projected += batch.size();
            }
            lagging = false;
        } finally {
            projecting.unlock();
        }
    }

    /// Makes rows of the files in another store.
    ///
    /// @param end up to which sequence of each file
    /// @param whole takes the files that go that far
    /// @throws ua.mistok.app.log.LogFailure if a file cannot be read, or is gone by now
    /// @throws StoreFailure if the other store refuses
    void replay(KioskStore other, ToLongFunction<LogId> end, Set<UUID> whole) {
        for (var log : files.logs()) {
            var wanted = end.applyAsLong(log.id());
            if (wanted <= log.last()) {
                whole.add(log.id().value());
            }
            var last = Math.min(wanted, log.last());
            for (var next = 1L; next <= last; ) {
                var batch = log.read(next, (int) Math.min(BATCH, last - next + 1));
                other.write(sql -> projection.insert(sql, log.id(), batch));
                next += batch.size();
            }
        }
    }

    @Override
    public void close() {
        store.leave(this);
        files.close();
    }
}
