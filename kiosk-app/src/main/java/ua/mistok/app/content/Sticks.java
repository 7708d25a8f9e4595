package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.config.archive.PackArchive;

/// Archives of packs on the sticks that are plugged in.
///
/// @param folder under which sticks are mounted, such as `/media`
public record Sticks(Path folder) {

    /// `/media/<user>/<stick>/<folder>/<file>` and one folder more.
    private static final int DEPTH = 5;

    /// More than anybody reads in a list.
    private static final int MOST = 100;

    /// A stick full of photographs must not make a person wait.
    private static final int MOST_LOOKED_AT = 10_000;

    /// An archive that was found; it may be broken.
    ///
    /// @param name without the folders
    public record Found(String name, Path file) {

        /// As many bytes of it as show that it is too large.
        ///
        /// @return empty if it cannot be read any more, as when the stick was pulled
        public Optional<byte[]> bytes() {
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(in.readNBytes(PackArchive.LARGEST + 1));
            } catch (IOException pulled) {
                return Optional.empty();
            }
        }
    }

    /// Whatever begins as an archive of a pack does, by name; no links are followed.
    public List<Found> list() {
        var found = new ArrayList<Found>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, looking(found));
        } catch (IOException | UncheckedIOException pulled) {
            return List.copyOf(found);
        }
        found.sort(Comparator.comparing(Found::name).thenComparing(Found::file));
        return List.copyOf(found);
    }

    private static SimpleFileVisitor<Path> looking(List<Found> found) {
        return new SimpleFileVisitor<>() {

            private int looked;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                looked++;
                if (is.isRegularFile() && isArchive(file)) {
                    found.add(new Found(file.getFileName().toString(), file));
                }
                return found.size() < MOST && looked < MOST_LOOKED_AT
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.TERMINATE;
            }

            /// Somebody else's folder, or a stick that was pulled meanwhile.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isArchive(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return PackArchive.looksLikeOne(in.readNBytes(PackArchive.START));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
