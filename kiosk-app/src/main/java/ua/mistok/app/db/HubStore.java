package ua.mistok.app.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// The PostgreSQL database that one or more hubs share.
///
/// Whichever hub starts first brings the tables up to date; others that start meanwhile wait for it
/// (Flyway holds a lock in the database). Nothing of a hub's state lives elsewhere.
public final class HubStore implements AutoCloseable {

    /// Enough for a hub on four cores; two hubs stay below PostgreSQL's hundred connections.
    private static final int CONNECTIONS = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// How often a transaction is begun before its clash with others is a failure.
    private static final int ATTEMPTS = 5;

    private final HikariDataSource connections;
    private final DSLContext questions;

    /// The transaction that this thread is in; what is done within it is a part of it.
    private final ScopedValue<DSLContext> running = ScopedValue.newInstance();

    private HubStore(HikariDataSource connections) {
        this.connections = connections;
        questions = Sql.onPostgres(connections);
    }

    /// Connects, and brings the tables up to date.
    ///
    /// @param url of JDBC, such as `jdbc:postgresql://db.example.org/mistok`
    /// @param user empty where the address or the database's own rules say who it is
    /// @throws StoreFailure if there is no such database, or it does not take these tables
    public static HubStore open(String url, String user, String password) {
        try {
            return new HubStore(upToDate(new HikariDataSource(pool(url, user, password))));
        } catch (RuntimeException e) { // Hikari has many words for it that nobody answers
            throw new StoreFailure("cannot open the hub's database at " + withoutSecrets(url), e);
        }
    }

    private static HikariDataSource upToDate(HikariDataSource connections) {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/hub")
                    .load()
                    .migrate();
            return connections;
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static HikariConfig pool(String url, String user, String password) {
        var pool = new HikariConfig();
        pool.setPoolName("hub");
        pool.setJdbcUrl(url);
        pool.setDriverClassName("org.postgresql.Driver");
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "mistok-hub");
        return pool;
    }

    /// What follows a question mark may be a password.
    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /// One transaction; committed when this returns. Within another one of the same thread it is a
    /// part of that: both come about, or neither.
    ///
    /// @param work is done again, from its beginning, if it clashed with another transaction: it
    ///     changes nothing but the database
    /// @throws StoreFailure if it did not come about
    public void write(Consumer<DSLContext> work) {
        change(
                sql -> {
                    work.accept(sql);
                    return true;
                });
    }

    /// One transaction; committed when this returns what the work found.
    ///
    /// @param work as with [#write]
    /// @throws StoreFailure if it did not come about
    public <T> T change(Function<DSLContext, T> work) {
        if (running.isBound()) {
            return part(work);
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return questions.transactionResult(begun -> within(begun.dsl(), work));
            } catch (DataAccessException e) {
                if (attempt == ATTEMPTS || !isClash(e)) {
                    throw new StoreFailure("the hub's database did not take a write", e);
                }
            }
        }
    }

    /// After a clash the whole is begun again, not the part.
    private <T> T part(Function<DSLContext, T> work) {
        try {
            return running.get().transactionResult(begun -> within(begun.dsl(), work));
        } catch (DataAccessException e) {
            if (isClash(e)) {
                throw e;
            }
            throw new StoreFailure("the hub's database did not take a write", e);
        }
    }

    private <T> T within(DSLContext sql, Function<DSLContext, T> work) {
        return ScopedValue.where(running, sql).call(() -> work.apply(sql));
    }

    /// SQLSTATE 40001 and 40P01: nothing happened, and a second attempt may well succeed.
    private static boolean isClash(DataAccessException failure) {
        return failure.sqlState().startsWith("40");
    }

    /// Statements see what was committed before each of them, and what their own transaction did.
    ///
    /// @throws DataAccessException if the database cannot answer
    public <T> T read(Function<DSLContext, T> question) {
        return question.apply(running.isBound() ? running.get() : questions);
    }

    /// Tells a registry of metrics how busy the connections are.
    ///
    /// @param registry of Micrometer
    public void measure(Object registry) {
        connections.setMetricRegistry(registry);
    }

    @Override
    public void close() {
        connections.close();
    }
}
