package ua.mistok.app.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Why the store did not do what it was asked to.
final class Refusal {

    /// What comes of a disk, of a store that is closed, or of too little memory.
    private static final Set<Integer> NOT_OF_ITS_FILE =
            Set.of(
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.LOCK_TIMEOUT_1,
                    ErrorCode.OUT_OF_MEMORY,
                    ErrorCode.STATEMENT_WAS_CANCELED);

    private Refusal() {}

    /// Whether the store's own file does not hold what it should, as far as can be told.
    static boolean isOfTheFile(Throwable refused) {
        var isOfTheFile = false;
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof SQLException sql
                            && NOT_OF_ITS_FILE.contains(sql.getErrorCode())) {
                return false;
            }
            isOfTheFile |= cause instanceof SQLException;
        }
        return isOfTheFile;
    }
}
