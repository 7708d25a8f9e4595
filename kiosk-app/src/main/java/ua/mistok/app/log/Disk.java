package ua.mistok.app.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Steps on the file system that have happened for good when they return.
final class Disk {

    static final String UNFINISHED = ".new";

    private Disk() {}

    /// Writes the bytes of a file.
    interface Content {
        void to(OutputStream stream) throws IOException;
    }

    /// The file is there with all its bytes, or not at all.
    static void create(Path file, Content content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.to(stream);
        }
        sync(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(file);
    }

    /// Copies everything from `start` on.
    static void copyTail(Path file, long start, Path to) throws IOException {
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

    static void move(Path file, Path to) throws IOException {
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(to);
    }

    static void syncFolderOf(Path file) throws IOException {
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
