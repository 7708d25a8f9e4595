package ua.mistok.app.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import ua.mistok.app.disk.Disk;

/// What was deleted leaves the bytes of the H2 file, too: a deleted row stays in it until its page
/// is written over. Asked for by a file `<data>/erase`, done at the next start. The H2 file is
/// written anew; unusable ones in `<data>/quarantine`, one that was made to compare, and H2's own
/// trace, which may hold the same, go.
final class Erasure {

    private static final String ASKED = "erase";

    private final Path data;

    Erasure(Path data) {
        this.data = data;
    }

    /// On the disk when this returns.
    void ask() throws IOException {
        Disk.create(data.resolve(ASKED), stream -> {});
    }

    boolean isAsked() {
        return Files.exists(data.resolve(ASKED));
    }

    /// @throws SQLException if the file cannot be used, or somebody else holds it
    void writeAnew(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    /// Once the store is open and has nothing in it that was deleted.
    void finish() throws IOException {
        delete(data.resolve("quarantine"));
        delete(data.resolve(Comparison.FOLDER));
        Files.deleteIfExists(data.resolve("store").resolve("kiosk.trace.db"));
        Disk.syncFolderOf(data.resolve(ASKED));
        Files.delete(data.resolve(ASKED));
        Disk.syncFolderOf(data.resolve(ASKED));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
