package ua.mistok.app.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One opening of the H2 file: to read and write, or, while the disk takes nothing, to read alone.
final class OpenStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);
    private static final String TO_READ = ";ACCESS_MODE_DATA=r";

    private final String url;
    private final JdbcConnectionPool readers;
    private final Optional<Writer> writer;
    private final DSLContext questions;

    private OpenStore(String url, JdbcConnectionPool readers, Optional<Writer> writer) {
        this.url = url;
        this.readers = readers;
        this.writer = writer;
        this.questions = Sql.on(readers);
    }

    /// Brings the tables up to date and reads every row once.
    static OpenStore toWrite(String url) throws SQLException {
        var readers = JdbcConnectionPool.create(url, "", "");
        var connection = readers.getConnection();
        try {
            Schema.bringUpToDate(connection, readers);
            Proof.of(Sql.on(connection));
            var writer = new Writer(connection);
            writer.write(sql -> {}); // what a migration did is not synced yet
            return new OpenStore(url, readers, Optional.of(writer));
        } catch (SQLException | RuntimeException e) {
            abandon(connection, e);
            readers.dispose();
            throw e;
        }
    }

    static OpenStore toRead(String url) throws SQLException {
        var readers = JdbcConnectionPool.create(url + TO_READ, "", "");
        try {
            readers.getConnection().close();
            return new OpenStore(url, readers, Optional.empty());
        } catch (SQLException | RuntimeException e) {
            readers.dispose();
            throw e;
        }
    }

    DSLContext questions() {
        return questions;
    }

    void write(Consumer<DSLContext> work) {
        writer.orElseThrow().write(work);
    }

    /// @see Writer#compact()
    void compact() {
        writer.orElseThrow().compact();
    }

    /// Whether nothing can be written by it any more.
    boolean isGone() {
        return writer.map(Writer::isGone).orElse(true);
    }

    /// @see Writer#isUnsynced()
    boolean isUnsynced() {
        return writer.map(Writer::isUnsynced).orElse(false);
    }

    /// Lets the file go without writing to it. A reader may have opened it anew meanwhile.
    void abandon() {
        readers.dispose();
        writer.ifPresent(Writer::abandon);
        try (var connection = DriverManager.getConnection(url + TO_READ, "", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LOG.debug("The store was closed before", e);
        }
    }

    private static void abandon(Connection connection, Exception reason) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /// Ends the database as it should be.
    @Override
    public void close() {
        if (isGone()) {
            abandon();
        } else {
            readers.dispose();
            writer.ifPresent(Writer::close);
        }
    }
}
