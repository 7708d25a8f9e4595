package ua.mistok.app.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;

/// The H2 file of a kiosk.
///
/// H2 does not sync on commit, and an unsynced file can lose even what was in it before: every
/// commit here is followed by `CHECKPOINT SYNC`, which is whole only without a write delay. Never
/// interrupt a thread that reads: H2 would close its file.
public final class KioskStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KioskStore.class);
    private static final String NAME = "kiosk";
    private static final String DISTRUSTED = "distrusted";

    /// What H2 caches, 4 MiB at most, stays small however long the store grows.
    private static final String FLAGS =
            ";WRITE_DELAY=0;CACHE_SIZE=4096;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";

    private final Path file;
    private final Found found;
    private final Erasure erasure;
    private final List<ProjectedLog> logs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean distrusted = new AtomicBoolean();
    private final AtomicInteger writes = new AtomicInteger();
    private volatile OpenStore opened;
    private volatile @Nullable StoreFailure hurt;
    private volatile int openings = 1;
    private volatile boolean sealed;
    private boolean unsynced;

    /// How the file was found.
    public enum Found {
        THERE,
        /// There was none.
        MADE,
        /// It could not be used; it was moved away and another one made.
        QUARANTINED
    }

    private KioskStore(Path file, Found found, Erasure erasure) throws SQLException {
        this.file = file;
        this.found = found;
        this.erasure = erasure;
        opened = OpenStore.toWrite(url(file));
    }

    /// Opens `<data>/store/kiosk`; a file that cannot be used goes to `<data>/quarantine/<n>`.
    ///
    /// While the disk refuses, the file stays where it is: another could not be made.
    ///
    /// @throws StoreFailure if another process holds it, the disk refuses, or even a new one cannot
    ///     be used
    public static KioskStore open(Path data) {
        var folder = data.resolve("store");
        var erasure = new Erasure(data);
        try {
            Disk.makeFolder(folder);
            var distrusted = Files.exists(folder.resolve(DISTRUSTED));
            if (distrusted) {
                Disk.tryOut(folder.resolve(Disk.TRIAL));
                LOG.warn("The store was moved to {}", quarantine(data));
            }
            var store = open(data, folder.resolve(NAME), erasure, distrusted);
            Disk.syncFolderOf(folder.resolve(NAME)); // H2 syncs files, never their names
            if (erasure.isAsked()) {
                erasure.finish();
            }
            return store;
        } catch (SQLException | IOException e) {
            throw new StoreFailure("cannot open the store in " + folder, e);
        }
    }

    private static KioskStore open(Path data, Path file, Erasure erasure, boolean distrusted)
            throws SQLException, IOException {
        var folder = data.resolve("store");
        var there = Files.exists(folder.resolve(NAME + ".mv.db"));
        try {
            if (there && erasure.isAsked()) {
                erasure.writeAnew(url(file));
            }
            var found = distrusted ? Found.QUARANTINED : there ? Found.THERE : Found.MADE;
            return new KioskStore(file, found, erasure);
        } catch (SQLException | RuntimeException e) {
            if (!there || inUse(e)) {
                throw e;
            }
            // if the disk refuses, the file may be what it should be
            Disk.tryOut(folder.resolve(Disk.TRIAL));
            var moved = quarantine(data);
            LOG.warn("The store cannot be used ({}) and was moved to {}", root(e), moved);
            return new KioskStore(file, Found.QUARANTINED, erasure);
        }
    }

    private static Path quarantine(Path data) throws IOException {
        return Quarantine.move(data.resolve("store"), data.resolve("quarantine"));
    }

    /// H2 names file systems as Java does: `file`.
    private static String url(Path file) {
        return "jdbc:h2:" + file.toUri().getScheme() + ":" + file.toAbsolutePath() + FLAGS;
    }

    /// What is deleted now is gone from the H2 file with the next start, and from unusable ones
    /// that were kept. Call it before the deletion; on the disk when this returns.
    ///
    /// @throws StoreFailure if the disk refuses; then delete nothing
    public void eraseAtNextStart() {
        try {
            erasure.ask();
        } catch (IOException e) {
            throw new StoreFailure("cannot ask for an erasure", e);
        }
    }

    /// It opens, but does not do what it should: the next start moves it away and makes another.
    void distrust() {
        try {
            Disk.create(file.resolveSibling(DISTRUSTED), stream -> {});
        } catch (IOException e) {
            LOG.warn("The store cannot be marked, and will be tried again", e);
            return;
        }
        if (distrusted.compareAndSet(false, true)) {
            listeners.forEach(Runnable::run);
        }
    }

    /// Whether it turned out to be wrong in itself, so that the next start makes another.
    boolean isDistrusted() {
        return distrusted.get();
    }

    /// Calls once when the store turned out to be wrong in itself: the next start makes another,
    /// and should come soon. Whoever listens must not wait.
    public void whenDistrusted(Runnable listener) {
        listeners.add(listener);
    }

    /// One that was made by this very start is not made again: what is wrong then is not the file.
    private void doubt(Exception refused) {
        if (found == Found.THERE && Refusal.isOfTheFile(refused)) {
            LOG.error("The store is wrong in itself: the next start makes another", refused);
            distrust();
        }
    }

    void follow(ProjectedLog log) {
        logs.add(log);
    }

    void leave(ProjectedLog log) {
        logs.remove(log);
    }

    /// Those that are open and of which it is a projection.
    List<ProjectedLog> logs() {
        return List.copyOf(logs);
    }

    public Found found() {
        return found;
    }

    /// One transaction by the only writer; on the disk when this returns.
    ///
    /// @throws StoreFailure if that cannot be said; once the disk has refused something, until
    ///     [#mend()]
    public void write(Consumer<DSLContext> work) {
        var reason = hurt;
        if (reason != null) {
            throw new StoreFailure("the store takes nothing until it is mended", reason);
        }
        var asked = opened;
        ask(asked, () -> asked.write(work));
        if (writes.getAndIncrement() % Compaction.EVERY == 0) {
            compact(asked);
        }
    }

    /// What was written before is on the disk, whatever becomes of this.
    private void compact(OpenStore asked) {
        try {
            ask(asked, asked::compact);
        } catch (StoreFailure e) {
            LOG.warn("The store was not compacted: {}", root(e).toString());
        }
    }

    private void ask(OpenStore asked, Runnable writing) {
        try {
            writing.run();
        } catch (StoreFailure e) {
            doubt(e);
            if (asked.isGone()) {
                hurt(asked, e);
            }
            throw e;
        }
    }

    /// H2 lets its file go as soon as the disk refuses a write. What is in it can be read still.
    private synchronized void hurt(OpenStore asked, StoreFailure reason) {
        if (opened == asked && hurt == null) {
            LOG.error(
                    "The disk refuses the store, which is only read from now on: {}",
                    root(reason).toString());
            unsynced = asked.isUnsynced();
            hurt = reason;
            asked.abandon();
            openToRead();
        }
    }

    private void openToRead() {
        try {
            opened = OpenStore.toRead(url(file));
        } catch (SQLException e) {
            LOG.error("The store cannot even be read", e);
        }
    }

    /// Whether it takes nothing because the disk refused something.
    public boolean isHurt() {
        return hurt != null;
    }

    /// It is only read from now on, and nothing mends it: it lies in memory, for a disk that takes
    /// nothing.
    public void seal() {
        sealed = true;
        hurt = new StoreFailure("the disk takes nothing, and this is a copy in memory");
    }

    boolean isSealed() {
        return sealed;
    }

    /// How often it was opened. Whoever finds another number than before makes the store agree with
    /// the files again.
    public int openings() {
        return openings;
    }

    /// Opens the file anew for writing once the disk takes something again. Nothing happens to a
    /// store that is well.
    ///
    /// @throws StoreFailure if the disk refuses still; may be tried again
    public synchronized void mend() {
        var reason = hurt;
        if (reason == null) {
            return;
        }
        if (sealed) {
            throw reason;
        }
        try {
            // while it refuses, what can be read is left alone
            Disk.tryOut(file.resolveSibling(Disk.TRIAL));
            reopen();
            hurt = null;
            openings++;
            LOG.warn("The store takes writes again");
        } catch (IOException e) {
            throw new StoreFailure("the disk refuses still", e);
        }
    }

    private void reopen() throws IOException {
        opened.abandon();
        try {
            if (unsynced) {
                writeAnew();
                unsynced = false;
            }
            opened = OpenStore.toWrite(url(file));
        } catch (IOException | SQLException | RuntimeException e) {
            openToRead();
            throw new IOException("the store cannot be opened", e);
        }
    }

    /// In pages that no failed sync has touched.
    private void writeAnew() throws IOException {
        var database = file.resolveSibling(NAME + ".mv.db");
        Disk.create(database, stream -> Files.copy(database, stream));
    }

    /// @throws org.jooq.exception.DataAccessException if the store cannot answer
    public <T> T read(Function<DSLContext, T> question) {
        var asked = opened;
        try {
            return question.apply(asked.questions());
        } catch (DataAccessException | IllegalStateException e) {
            var now = current();
            if (now == asked) {
                doubt(e);
                throw e;
            }
            return question.apply(now.questions()); // it was closed under the question
        }
    }

    private synchronized OpenStore current() {
        return opened;
    }

    /// All answers are of one moment, and nobody waits for it.
    <T> T snapshot(Function<DSLContext, T> questions) throws SQLException {
        try (var connection = DriverManager.getConnection(url(file), "", "")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "set session characteristics as transaction isolation level snapshot");
            }
            return questions.apply(Sql.on(connection));
        }
    }

    @Override
    public synchronized void close() {
        try {
            opened.close();
        } catch (StoreFailure refused) {
            doubt(refused);
            throw refused;
        }
    }

    private static Throwable root(Throwable e) {
        var cause = e.getCause();
        return cause == null ? e : root(cause);
    }

    private static boolean inUse(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }
}
