package ua.mistok.app.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.mistok.app.disk.Disk;

/// Asks the disk itself whether it takes something: a journal that takes nothing on a disk that
/// does is stuck, and one on a disk that is full or read-only only waits.
final class Trial {

    /// So often in a row; a look every ten seconds.
    static final int STUCK = 12;

    /// With less than this, in bytes, a store cannot be expected to find room.
    private static final long ROOM = 64L << 20;

    private final Path folder;
    private volatile int stuck;

    Trial(Path folder) {
        this.folder = folder;
    }

    boolean isTaken() {
        try {
            Disk.tryOut(folder.resolve(Disk.TRIAL));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    void mended() {
        stuck = 0;
    }

    void refused() {
        stuck = isTaken() && hasRoom() ? stuck + 1 : 0;
    }

    boolean isStuck() {
        return stuck >= STUCK;
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(folder).getUsableSpace() > ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
