import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/// A PostgreSQL for one hub's try-out: its data in a folder that is kept, its port a free one of
/// this machine alone, where it lets in whoever asks. Not for a hub that others rely on.
///
/// Started by `deploy/kiosk hub`; prints the database's JDBC address and ends when it is told to.
final class PrivatePostgres {

    private static final String DATABASE = "mistok";

    private PrivatePostgres() {}

    /// @param arguments the folder of the data
    public static void main(String[] arguments) throws Exception {
        var server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(new File(arguments[0]))
                        .setCleanDataDirectory(false)
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        makeDatabase(server);
        System.out.println(server.getJdbcUrl("postgres", DATABASE));
        new CountDownLatch(1).await();
    }

    private static void makeDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var asked = connection.createStatement();
                var there =
                        asked.executeQuery(
                                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!there.next()) {
                try (var make = connection.createStatement()) {
                    make.execute("create database " + DATABASE);
                }
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (java.io.IOException e) {
            System.err.println("PostgreSQL did not end by itself: " + e.getMessage());
        }
    }
}
