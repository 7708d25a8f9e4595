package ua.mistok.app.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.mistok.app.disk.Disk;

/// Where a database goes that cannot be used: kept for whoever wants to know why, never deleted.
final class Quarantine {

    private Quarantine() {}

    /// @return the folder that holds the files now
    static Path move(Path store, Path quarantine) throws IOException {
        Disk.makeFolder(quarantine);
        var number = 1;
        while (Files.exists(quarantine.resolve(Integer.toString(number)))) {
            number++;
        }
        var cell = quarantine.resolve(Integer.toString(number));
        Disk.move(store, cell);
        Disk.makeFolder(store);
        return cell;
    }
}
