package ua.mistok.app.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Puts together the last pages of chunks that are empty otherwise, in H2's own way.
///
/// Each transaction writes a chunk, of which most is replaced by the next. Whatever page of it
/// stays keeps the whole: some twenty KiB of the file, and an entry in memory. H2 has a thread
/// against that, but none without a write delay.
final class Compaction {

    /// Transactions from one to the next: there is little to do then, and it takes milliseconds.
    static final int EVERY = 100;

    /// Of the chunks' bytes those that are live still, in percent; more is good enough.
    private static final int FILLED = 50;

    /// Bytes of live pages that are written in one go.
    private static final int PIECE = 256 * 1024;

    private final Database database;

    Compaction(Connection writer) throws SQLException {
        var session = (SessionLocal) writer.unwrap(JdbcConnection.class).getSession();
        database = session.getDatabase();
    }

    /// What it writes is not on the disk before the next sync; until then the old pages stay.
    ///
    /// @throws SQLException if the disk refuses, or a page cannot be read
    void run() throws SQLException {
        try {
            database.getStore().getMvStore().compact(FILLED, PIECE);
        } catch (MVStoreException e) {
            var isOfTheFile = e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
            var code = isOfTheFile ? ErrorCode.FILE_CORRUPTED_1 : ErrorCode.IO_EXCEPTION_1;
            throw DbException.get(code, e, String.valueOf(e.getMessage())).getSQLException();
        }
    }
}
