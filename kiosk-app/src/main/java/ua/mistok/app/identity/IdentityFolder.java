package ua.mistok.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;

/// Files that only the user of the service may read.
record IdentityFolder(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityFolder.class);
    private static final Set<PosixFilePermission> OWNERS_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE =
            PosixFilePermissions.fromString("rw-------");

    static IdentityFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            narrow(folder, OWNERS_FOLDER);
            Disk.syncFolderOf(folder);
            return new IdentityFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of identity cannot be used", e);
        }
    }

    /// What the file holds; made and written if there is none.
    ///
    /// @param reader refuses what it cannot read with an [IllegalArgumentException]
    <T> T keep(
            String name,
            Function<String, T> reader,
            Supplier<T> random,
            Function<T, String> writer) {
        var file = folder.resolve(name);
        try {
            var kept = Files.exists(file) ? read(file, reader) : Optional.<T>empty();
            return kept.isPresent() ? kept.get() : write(file, random.get(), writer);
        } catch (IOException e) {
            throw new UncheckedIOException("the disk refuses " + file, e);
        }
    }

    private static <T> Optional<T> read(Path file, Function<String, T> reader) throws IOException {
        narrow(file, OWNERS_FILE);
        var bytes = Files.readAllBytes(file);
        try {
            return Optional.of(reader.apply(new String(bytes, StandardCharsets.US_ASCII).strip()));
        } catch (IllegalArgumentException unreadable) {
            var aside = aside(file);
            Disk.move(file, aside);
            LOG.error("{} cannot be read: it is now {}, and another is made", file, aside);
            return Optional.empty();
        }
    }

    private static Path aside(Path file) {
        var number = 1;
        while (Files.exists(file.resolveSibling(file.getFileName() + ".damaged-" + number))) {
            number++;
        }
        return file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }

    private static <T> T write(Path file, T made, Function<T, String> writer) throws IOException {
        var bytes = writer.apply(made).getBytes(StandardCharsets.US_ASCII);
        Disk.createForOwner(file, stream -> stream.write(bytes));
        return made;
    }

    /// Whoever copied the data folder may have opened it to others.
    private static void narrow(Path path, Set<PosixFilePermission> owners) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(owners)) {
            Files.setPosixFilePermissions(path, owners);
        }
    }
}
