package ua.mistok.app.hub;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import ua.mistok.app.db.HubStore;

/// A database of a real PostgreSQL, with the hub's tables and nothing in them.
///
/// One server for all tests of a run, in a temporary folder and on a free port; it ends with the
/// run. For a class of tests: `@AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();`
public final class HubDatabase implements AutoCloseable {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final HubStore store;

    private HubDatabase(String name) {
        this.name = name;
        store = openStore();
    }

    /// With all tables.
    public static HubDatabase fresh() {
        return new HubDatabase(Server.create(" template " + TEMPLATE));
    }

    /// Address of a database that has not even tables.
    public static String emptyUrl() {
        return Server.url(Server.create(""));
    }

    /// The address, with the user in it; there is no password.
    public String url() {
        return Server.url(name);
    }

    public HubStore store() {
        return store;
    }

    /// As a second hub on the same database has it; whoever asked closes it.
    public HubStore openStore() {
        return HubStore.open(url(), "", "");
    }

    @Override
    public void close() {
        store.close();
    }

    /// Started when the first test asks for a database.
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                // What a test stores need not outlive a power cut.
                var server =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "off")
                                .setServerConfig("synchronous_commit", "off")
                                .setServerConfig("full_page_writes", "off")
                                .setServerConfig("max_connections", "200")
                                .start();
                execute(server, "create database " + TEMPLATE);
                HubStore.open(server.getJdbcUrl("postgres", TEMPLATE), "", "").close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String create(String how) {
            var name = "hub" + NUMBER.incrementAndGet();
            execute(POSTGRES, "create database " + name + how);
            return name;
        }

        static String url(String name) {
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        private static void execute(EmbeddedPostgres server, String statement) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var asked = connection.createStatement()) {
                asked.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
