package ua.mistok.app.db;

import java.util.List;
import org.jooq.DSLContext;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.RecordLog;

/// How the records of a log become rows.
public interface Projection {

    /// What the store holds of this log.
    Rows rowsOf(DSLContext sql, LogId log);

    /// One row for each record; within a transaction of the caller.
    void insert(DSLContext sql, LogId log, List<LogRecord> records);

    /// Takes away every row of this log; within a transaction of the caller.
    void forget(DSLContext sql, LogId log);

    /// Records of which the rows say something else: a disk may give back a wrong bit.
    ///
    /// @param last up to which there are rows
    default List<LogRecord> wrong(DSLContext sql, RecordLog log, long last) {
        return List.of();
    }

    /// Makes the rows of these records say what the records do; within a transaction of the caller.
    default void correct(DSLContext sql, LogId log, List<LogRecord> records) {}

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
