package ua.mistok.app.backup;

import java.time.Instant;
import java.util.Optional;

/// Where backups go, as an admin chose it.
///
/// @param folder empty for the usual one
/// @param stick whether one is wanted as well
/// @param since when
record Chosen(Optional<String> folder, boolean stick, Instant since) {

    static final String KIND = "backup.chosen";
}
