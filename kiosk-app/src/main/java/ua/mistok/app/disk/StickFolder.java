package ua.mistok.app.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sticks for one purpose: those with a folder of a certain name on them, so that nobody's own
/// stick is written to.
///
/// @param root under which sticks are mounted, itself or by user: `/media/<user>/<stick>`
/// @param name of the folder
public record StickFolder(Path root, String name) {

    /// The folder of the first stick that has one and takes files.
    public Optional<Path> find() {
        return list().stream().filter(Files::isWritable).findFirst();
    }

    /// All such folders on all sticks, also those that can only be read.
    public List<Path> list() {
        return places().stream()
                .map(place -> place.resolve(name))
                .filter(Files::isDirectory)
                .toList();
    }

    /// Makes the folder on the first stick that takes it.
    ///
    /// @return empty without a stick, or if none lets itself be written to
    public Optional<Path> prepare() {
        return find().or(
                        () ->
                                candidates().stream()
                                        .flatMap(place -> made(place.resolve(name)).stream())
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
        var mounted = writable.stream().filter(StickFolder::isMounted).toList();
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
                .filter(place -> !place.getFileName().toString().equals(name))
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
