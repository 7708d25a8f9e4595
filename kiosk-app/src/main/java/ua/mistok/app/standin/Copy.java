package ua.mistok.app.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Copies a data folder into memory, as much of it as can be read and finds room.
final class Copy extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(Copy.class);
    private static final String PREFIX = "mistok-stand-in-";

    /// What a kiosk never reads again.
    private static final String LAID_ASIDE = "quarantine|before-restore-\\d+";

    private static final FileAttribute<?> OWNERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path from;
    private final Path to;

    private Copy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /// @param memory a folder in which others may have something too
    /// @return the copy, which nobody but the owner can read
    /// @throws IOException if there can be none
    static Path of(Path data, Path memory) throws IOException {
        remove(data, memory);
        var place = Files.createDirectory(place(data, memory), OWNERS);
        var copy = Files.createDirectory(place.resolve("data"));
        if (Files.isDirectory(data)) {
            Files.walkFileTree(data, new Copy(data, copy));
        }
        return copy;
    }

    /// What an earlier start has left.
    static void remove(Path data, Path memory) throws IOException {
        FileSystemUtils.deleteRecursively(place(data, memory));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        var name = from.relativize(folder);
        if (name.toString().matches(LAID_ASIDE)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(to.resolve(name.toString()));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var copy = to.resolve(from.relativize(file).toString());
        try {
            Files.copy(file, copy);
        } catch (IOException broken) {
            LOG.warn("{} is not in the copy", file, broken);
            Files.deleteIfExists(copy);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException broken) {
        LOG.warn("{} is not in the copy", file, broken);
        return FileVisitResult.CONTINUE;
    }

    /// Where the copy of this folder lies: one for each, so that a kiosk that was killed leaves one
    /// behind and not many.
    private static Path place(Path data, Path memory) {
        var path = data.toAbsolutePath().normalize().toString();
        return memory.resolve(PREFIX + UUID.nameUUIDFromBytes(path.getBytes(UTF_8)));
    }
}
