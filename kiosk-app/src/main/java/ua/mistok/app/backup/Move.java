package ua.mistok.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.mistok.app.disk.Disk;

/// Whether this machine was told to stop, because the kiosk lives on another one. For several
/// threads.
///
/// It is a file beside the folders that are copied: the other machine must not hear of it.
public final class Move {

    private static final String NAME = "moved";

    private final Path mark;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean moved;

    public Move(Path data) {
        this.mark = data.resolve(NAME);
        this.moved = Files.exists(mark);
    }

    /// Then visitors see that the kiosk is elsewhere, and nothing of theirs is taken.
    public boolean isMoved() {
        return moved;
    }

    /// It is on the disk when this returns.
    ///
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    public synchronized void away() {
        try {
            Disk.create(mark, stream -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("the move cannot be noted", e);
        }
        tell(true);
    }

    /// Stops, and then makes the last backup, so that nothing comes behind it; goes on as before if
    /// none can be made.
    ///
    /// @throws UncheckedIOException if the disk refuses the mark; then nothing has changed
    public synchronized Backups.Outcome away(Backups backups) {
        away();
        var outcome = backups.make(Backups.Target.FOLDER);
        if (outcome instanceof Backups.Outcome.Refused) {
            back();
        } else if (backups.hasStick()) {
            backups.make(Backups.Target.STICK);
        }
        return outcome;
    }

    /// This machine goes on after all.
    ///
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    public synchronized void back() {
        try {
            Files.deleteIfExists(mark);
            Disk.syncFolderOf(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("the move cannot be taken back", e);
        }
        tell(false);
    }

    private void tell(boolean now) {
        moved = now;
        listeners.forEach(Runnable::run);
    }

    /// Calls when it has changed; whoever listens must not wait.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
