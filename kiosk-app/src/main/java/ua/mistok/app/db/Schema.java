package ua.mistok.app.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The tables, as the newest migration leaves them. Asking Flyway takes longer than opening the
/// file, so a start asks it only when there is something to do.
final class Schema {

    /// Version of the newest file in `db/kiosk`.
    static final String NEWEST = "3";

    private static final String APPLIED =
            "select \"version\" from \"flyway_schema_history\" where \"success\""
                    + " order by \"installed_rank\" desc limit 1";

    private Schema() {}

    static void bringUpToDate(Connection connection, DataSource source) throws SQLException {
        if (!newest(connection)) {
            Flyway.configure().dataSource(source).locations("classpath:db/kiosk").load().migrate();
        }
    }

    private static boolean newest(Connection connection) throws SQLException {
        if (!started(connection)) {
            return false;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(APPLIED)) {
            return rows.next() && NEWEST.equals(rows.getString(1));
        }
    }

    private static boolean started(Connection connection) throws SQLException {
        try (var tables =
                connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
