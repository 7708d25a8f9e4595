package ua.mistok.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;

/// Writes a file where answers are kept, syncs it, reads it again and takes it away.
final class DiskTrial {

    private static final Logger LOG = LoggerFactory.getLogger(DiskTrial.class);
    private static final String FILE = "set-up.trial";
    private static final int BYTES = 1 << 20;
    private static final double GIGABYTE = 1e9;

    private final Path data;

    /// @param data the folder that must not be lost
    DiskTrial(Path data) {
        this.data = data;
    }

    DiskFound look() {
        var file = data.resolve(FILE);
        var written = new byte[BYTES];
        new Random().nextBytes(written);
        try {
            Disk.create(file, stream -> stream.write(written));
            var isSame = Arrays.equals(Files.readAllBytes(file), written);
            Files.delete(file);
            Disk.syncFolderOf(file);
            var free = Files.getFileStore(data).getUsableSpace() / GIGABYTE;
            return isSame ? new DiskFound.Good(free) : new DiskFound.Bad();
        } catch (IOException refused) {
            LOG.error("the disk does not take a file in {}", data, refused);
            return new DiskFound.Bad();
        }
    }
}
