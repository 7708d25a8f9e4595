package ua.mistok.app.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only connection that writes, on a thread of its own: an interrupt inside H2 would close the
/// file, and whoever waits for this thread may be interrupted freely.
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Connection connection;
    private final DSLContext sql;
    private final Compaction compaction;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store-writer").factory());

    private volatile boolean gone;
    private volatile boolean unsynced;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        sql = Sql.on(connection);
        compaction = new Compaction(connection);
    }

    /// One transaction, on the disk when this returns.
    void write(Consumer<DSLContext> work) {
        run(() -> transaction(work));
    }

    /// Puts together what lies scattered in the file; on the disk when this returns.
    void compact() {
        run(
                () -> {
                    try {
                        compaction.run();
                    } catch (SQLException e) {
                        gone = true;
                        throw e;
                    }
                    commit();
                });
    }

    /// Whether H2 has let its file go, or what of it is on the disk is not known any longer.
    boolean isGone() {
        return gone;
    }

    /// Whether the disk refused a sync: a later one that succeeds proves nothing of these bytes.
    boolean isUnsynced() {
        return unsynced;
    }

    private void transaction(Consumer<DSLContext> work) throws SQLException {
        try {
            work.accept(sql);
            commit();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            gone = true;
            throw e;
        }
        try {
            sync();
        } catch (SQLException e) {
            gone = true;
            unsynced = true;
            throw e;
        }
    }

    private void sync() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
            gone = true;
        }
    }

    private Future<?> submitted(Step step) {
        try {
            return thread.submit(
                    () -> {
                        step.run();
                        return true;
                    });
        } catch (RejectedExecutionException abandoned) {
            throw new StoreFailure("the store was let go", abandoned);
        }
    }

    private void run(Step step) {
        var done = submitted(step);
        var interrupted = false;
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new StoreFailure("the store did not take a write", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    /// Ends the database, as its last act.
    @Override
    public void close() {
        try {
            run(this::shutDown);
        } finally {
            thread.shutdown();
        }
    }

    /// Lets the connection go, and returns when it is gone; the database is somebody else's to end.
    ///
    /// H2 ends a database by its name: a connection that closes in the meantime may forget the one
    /// that was opened next, and whoever asks for that one would open its file a second time.
    void abandon() {
        if (!thread.isShutdown()) {
            try {
                run(connection::close);
            } catch (StoreFailure e) {
                LOG.debug("The connection was gone before", e);
            } finally {
                thread.shutdown();
            }
        }
    }

    private void shutDown() throws SQLException {
        try (var statement = connection.createStatement()) {
            end(statement);
        }
    }

    /// A file that does not let itself be closed well is let go.
    private static void end(Statement statement) throws SQLException {
        try {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            try {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
    }
}
