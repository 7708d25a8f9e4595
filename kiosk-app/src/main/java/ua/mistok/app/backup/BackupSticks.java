package ua.mistok.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sticks for backups: those with a folder of a certain name on them, so that nobody's own stick is
/// written to.
///
/// @param root under which sticks are mounted, itself or by user: `/media/<user>/<stick>`
record BackupSticks(Path root) {

    static final String FOLDER = "mistok-backups";

    /// The folder for backups of the first stick that has one.
    Optional<Path> find() {
        return places().stream()
                .map(place -> place.resolve(FOLDER))
                .filter(Files::isDirectory)
                .filter(Files::isWritable)
                .findFirst();
    }

    /// Makes the folder on the first stick that takes it.
    ///
    /// @return empty without a stick, or if none lets itself be written to
    Optional<Path> prepare() {
        return find().or(
                        () ->
                                candidates().stream()
                                        .flatMap(place -> made(place.resolve(FOLDER)).stream())
                                        .findFirst());
    }

    private static Optional<Path> made(Path folder) {
        try {
            return Optional.of(Files.createDirectory(folder));
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    /// Mounted ones, if any folder is: then the others are only places for some.
    private List<Path> candidates() {
        var writable = places().stream().filter(Files::isWritable).toList();
        var mounted = writable.stream().filter(BackupSticks::isMounted).toList();
        return mounted.isEmpty() ? writable : mounted;
    }

    private static boolean isMounted(Path place) {
        try {
            return !Files.getFileStore(place).equals(Files.getFileStore(place.getParent()));
        } catch (IOException pulled) {
            return false;
        }
    }

    private List<Path> places() {
        return folders(root)
                .flatMap(place -> Stream.concat(Stream.of(place), folders(place)))
                .filter(place -> !place.getFileName().toString().equals(FOLDER))
                .toList();
    }

    /// None of one that may not be read: it is somebody else's.
    private static Stream<Path> folders(Path in) {
        try (var found = Files.list(in)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException | UncheckedIOException refused) {
            return Stream.empty();
        }
    }
}
