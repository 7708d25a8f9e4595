package ua.mistok.config.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// The files of a pack's folder, read at once. Hidden ones are an editor's own.
///
/// @param files by path with `/`
record PackFolder(SequencedMap<String, byte[]> files) implements PackFiles {

    /// Bad for links, names that would not travel, and what is too large or too much.
    static Checked<PackFolder> read(Path folder) {
        var problems = new Problems();
        var files = new TreeMap<String, byte[]>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, files, problems));
        } catch (IOException unreadable) {
            problems.add(ArchiveProblem.unreadable(Place.file(".")));
        }
        var seen = new HashSet<String>();
        files.keySet().stream()
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> problems.add(ArchiveProblem.alike(Place.file(name), name)));
        if (files.size() > StoredZip.MOST_FILES - 2) {
            problems.add(ArchiveProblem.tooMany(Place.file(".")));
        }
        return problems.check(() -> new PackFolder(files));
    }

    @Override
    public Collection<String> names() {
        return files.keySet();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        var found = files.get(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found.clone();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final SequencedMap<String, byte[]> files;
        private final Problems problems;

        Visitor(Path folder, SequencedMap<String, byte[]> files, Problems problems) {
            this.folder = folder;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is) {
            return !path.equals(folder) && isHidden(path)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes is) throws IOException {
            var name = folder.relativize(path).toString().replace('\\', '/');
            var place = Place.file(name);
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (!is.isRegularFile()) {
                problems.add(ArchiveProblem.link(place, name));
            } else if (!PackArchive.isPath(name)) {
                problems.add(ArchiveProblem.badName(place, name));
            } else if (is.size() > StoredZip.LARGEST_FILE) {
                problems.add(ArchiveProblem.largeFile(place, name));
            } else if (files.size() < StoredZip.MOST_FILES) {
                try (var bytes = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, bytes.readNBytes(StoredZip.LARGEST_FILE));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
