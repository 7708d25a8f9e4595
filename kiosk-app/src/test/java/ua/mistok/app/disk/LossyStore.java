package ua.mistok.app.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// How H2 comes to a [LossyDisk]: by `jdbc:h2:lossy:/…`. H2 makes one for each name.
public final class LossyStore extends FilePathWrapper {

    static final String SCHEME = "lossy";

    private interface Step {
        void run() throws IOException;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    private Path path() {
        return LossyDisk.path(Path.of(getBase().toString()));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return mode.equals("r")
                ? FileChannel.open(path(), StandardOpenOption.READ)
                : FileChannel.open(
                        path(),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE);
    }

    /// Used for what H2 notes about itself; the notes of a dead machine go nowhere.
    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        try {
            return append
                    ? Files.newOutputStream(
                            path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    : Files.newOutputStream(path());
        } catch (PowerLost e) {
            return OutputStream.nullOutputStream();
        }
    }

    @Override
    public boolean createFile() {
        if (exists()) {
            return false;
        }
        run(() -> Files.createFile(path()));
        return true;
    }

    @Override
    public void createDirectory() {
        run(() -> Files.createDirectory(path()));
    }

    @Override
    public void delete() {
        run(() -> Files.deleteIfExists(path()));
    }

    @Override
    public void moveTo(FilePath to, boolean replaces) {
        run(() -> Files.move(path(), ((LossyStore) to).path(), StandardCopyOption.ATOMIC_MOVE));
    }
}
