package ua.mistok.app.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// The only connection that writes, on a thread of its own: an interrupt inside H2 would close the
/// file, and whoever waits for this thread may be interrupted freely.
final class Writer implements AutoCloseable {

    private final Connection connection;
    private final DSLContext sql;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store-writer").factory());

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        sql = Sql.on(connection);
    }

    /// One transaction, on the disk when this returns.
    void write(Consumer<DSLContext> work) {
        run(() -> transaction(work));
    }

    private void transaction(Consumer<DSLContext> work) throws SQLException {
        try {
            work.accept(sql);
            connection.commit();
            sync();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
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
        }
    }

    private void run(Step step) {
        Future<?> done =
                thread.submit(
                        () -> {
                            step.run();
                            return true;
                        });
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

    private void shutDown() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
