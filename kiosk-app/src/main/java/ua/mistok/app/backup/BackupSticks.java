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
/// @param root under which sticks are mounted, such as `/media`
record BackupSticks(Path root) {

    static final String FOLDER = "mistok-backups";

    /// `/media/<user>/<stick>`.
    private static final int DEPTH = 2;

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
        try (Stream<Path> found = Files.walk(root, DEPTH)) {
            return found.filter(place -> !place.equals(root))
                    .filter(place -> !place.getFileName().toString().equals(FOLDER))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException pulled) {
            return firstLevel();
        }
    }

    /// A folder of somebody else's that may not be read ends a walk.
    private List<Path> firstLevel() {
        try (var found = Files.list(root)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
