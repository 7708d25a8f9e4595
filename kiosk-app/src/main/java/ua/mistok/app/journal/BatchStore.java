package ua.mistok.app.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// One statement for many rows, rendered once for the life of the programme: every fact that is
/// saved goes through it, and rendering takes longer than the statement.
record BatchStore(String statement) {

    /// @param query with any values in the places of those that come later
    static BatchStore of(Function<DSLContext, Query> query) {
        return new BatchStore(query.apply(DSL.using(SQLDialect.H2)).getSQL());
    }

    /// Within the transaction of the caller.
    ///
    /// @param rows values in the order of the statement's places
    /// @return how many rows each of them touched
    int[] run(DSLContext sql, List<Object[]> rows) {
        return sql.connectionResult(
                connection -> {
                    try {
                        return run(connection, rows);
                    } catch (SQLException e) {
                        throw new DataAccessException("a batch was refused", e);
                    }
                });
    }

    private int[] run(Connection connection, List<Object[]> rows) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (var row : rows) {
                for (var place = 0; place < row.length; place++) {
                    prepared.setObject(place + 1, row[place]);
                }
                prepared.addBatch();
            }
            return prepared.executeBatch();
        }
    }
}
