package ua.mistok.app.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Steps on the file system that have happened for good when they return.
public final class Disk {

    /// How the name of a file ends that is not whole yet; whoever finds one at a start may delete
    /// it.
    public static final String UNFINISHED = ".new";

    /// A file that goes as soon as it is there.
    public static final String TRIAL = "trial";

    private static final int TRIAL_BYTES = 1 << 16;

    private static final Set<PosixFilePermission> OWNERS =
            PosixFilePermissions.fromString("rw-------");

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);

    private Disk() {}

    /// Writes the bytes of a file.
    public interface Content {
        void to(OutputStream stream) throws IOException;
    }

    /// The file is there with all its bytes, in the place of an older one if there was any, or
    /// nothing has changed.
    public static void create(Path file, Content content) throws IOException {
        finish(unfinished(file), file, content);
    }

    /// As [#create], and nobody but the owner could ever read it.
    public static void createForOwner(Path file, Content content) throws IOException {
        var unfinished = unfinished(file);
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNERS));
        finish(unfinished, file, content);
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static void finish(Path unfinished, Path file, Content content) throws IOException {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.to(stream);
        }
        sync(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(file);
    }

    /// Asks the disk whether it takes something: returns when this file was made, is on the disk,
    /// and is gone again.
    ///
    /// @throws IOException if it refuses
    public static void tryOut(Path file) throws IOException {
        try {
            create(file, stream -> stream.write(new byte[TRIAL_BYTES]));
            Files.delete(file);
        } catch (IOException refused) {
            remove(unfinished(file));
            throw refused;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.debug("{} stays", file, stays);
        }
    }

    /// Copies everything from `start` on.
    public static void copyTail(Path file, long start, Path to) throws IOException {
        try (var from = FileChannel.open(file, StandardOpenOption.READ);
                var copy =
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var at = start; at < from.size(); ) {
                at += from.transferTo(at, from.size() - at, copy);
            }
            copy.force(true);
        }
        syncFolderOf(to);
    }

    /// In the place of what is there, if anything is.
    public static void move(Path file, Path to) throws IOException {
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(to);
    }

    /// The folder is there, and so are those above it.
    public static void makeFolder(Path folder) throws IOException {
        var whole = folder.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            return;
        }
        var above = whole.getParent();
        if (above != null) {
            makeFolder(above);
        }
        Files.createDirectories(whole); // somebody else may be as quick
        syncFolderOf(whole);
    }

    /// Returns when what was made, moved or deleted beside this file is on the disk.
    public static void syncFolderOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            sync(folder);
        }
    }

    /// A folder, too, can be opened for reading and synced.
    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
