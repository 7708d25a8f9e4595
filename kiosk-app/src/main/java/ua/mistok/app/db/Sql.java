package ua.mistok.app.db;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// jOOQ as this project uses it.
final class Sql {

    private static final Settings SETTINGS = new Settings().withExecuteLogging(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Sql() {}

    static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    static DSLContext on(DataSource connections) {
        return DSL.using(connections, SQLDialect.H2, SETTINGS);
    }

    static DSLContext onPostgres(DataSource connections) {
        return DSL.using(connections, SQLDialect.POSTGRES, SETTINGS);
    }
}
