package ua.mistok.app.backup;

import java.time.Instant;

/// A backup that was made and read back, as the ledger keeps it.
///
/// @param file where it lies
public record Made(Instant at, String file, long bytes) {

    /// Into the folder.
    static final String IN_FOLDER = "backup.made";

    /// Onto a stick.
    static final String ON_STICK = "backup.put-on-stick";
}
