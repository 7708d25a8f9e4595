package ua.mistok.app.standin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.mistok.app.disk.Disk;

/// The copy of the data folder on which a kiosk runs whose disk took nothing when it started. For
/// several threads.
public final class StandIn {

    private final Path disk;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /// @param disk the data folder itself
    StandIn(Path disk) {
        this.disk = disk;
    }

    /// Calls once when the disk takes something again: the kiosk should start anew. Whoever listens
    /// must not wait.
    public void whenOver(Runnable listener) {
        listeners.add(listener);
    }

    /// Asks the disk.
    void look() {
        if (!over && takes(disk)) {
            over = true;
            listeners.forEach(Runnable::run);
        }
    }

    /// Whether a data folder is there, or can be made, and something can be kept in it.
    static boolean takes(Path data) {
        try {
            Disk.makeFolder(data);
            Disk.tryOut(data.resolve(Disk.TRIAL));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
