package ua.mistok.app.db;

import java.util.List;
import org.jooq.DSLContext;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;

/// How the records of a log become rows.
public interface Projection {

    /// What the store holds of this log.
    Rows rowsOf(DSLContext sql, LogId log);

    /// One row for each record; within a transaction of the caller.
    void insert(DSLContext sql, LogId log, List<LogRecord> records);

    /// Takes away every row of this log; within a transaction of the caller.
    void forget(DSLContext sql, LogId log);

    /// Whether records of a later log stand in the place of this one's: its file may go.
    default boolean isReplaced(DSLContext sql, LogId log) {
        return false;
    }

    /// Whether the file of a log that is replaced is of use to nobody.
    ///
    /// @param last its last sequence
    default boolean mayGo(LogId log, long last) {
        return true;
    }

    /// @param last highest sequence, 0 for none
    record Rows(long count, long last) {

        /// Sequences start at 1 and have no gaps: otherwise rows are missing.
        boolean gapless() {
            return count == last;
        }
    }
}
