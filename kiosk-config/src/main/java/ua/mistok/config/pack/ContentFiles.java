package ua.mistok.config.pack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Problems;

/// The files of a source, listed once; what cannot be read is a problem, not an exception.
public final class ContentFiles {

    private static final String YAML = ".yaml";
    private static final String SCHEMA = "schema/";

    private final ContentSource source;
    private final Set<String> all;
    private final Set<String> unread;

    private ContentFiles(ContentSource source, List<String> all) {
        this.source = source;
        this.all = new TreeSet<>(all);
        this.unread = new TreeSet<>(all);
    }

    /// No files, and a problem, if they cannot be listed.
    public static ContentFiles of(ContentSource source, Problems problems) {
        try {
            return new ContentFiles(source, source.list());
        } catch (IOException unreadable) {
            problems.add(PackProblem.unreadableFolder("."));
            return new ContentFiles(source, List.of());
        }
    }

    public boolean has(String file) {
        return all.contains(file);
    }

    /// Files in the folder and below it.
    ///
    /// @param folder ends with `/`
    public List<String> under(String folder) {
        return all.stream().filter(file -> file.startsWith(folder)).toList();
    }

    /// YAML files right in the folder.
    public List<String> yaml(String folder) {
        return under(folder).stream()
                .filter(file -> file.endsWith(YAML) && file.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /// Folders right in the folder, each with `/` at its end.
    public Set<String> folders(String folder) {
        return under(folder).stream()
                .filter(file -> file.indexOf('/', folder.length()) > 0)
                .map(file -> file.substring(0, file.indexOf('/', folder.length()) + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<String> read(String file, Problems problems) {
        unread.remove(file);
        try {
            return Optional.of(source.read(file));
        } catch (IOException unreadable) {
            problems.add(PackProblem.unreadable(file));
            return Optional.empty();
        }
    }

    public Optional<byte[]> bytes(String file, Problems problems) {
        unread.remove(file);
        try {
            return Optional.of(source.bytes(file));
        } catch (IOException unreadable) {
            problems.add(PackProblem.unreadable(file));
            return Optional.empty();
        }
    }

    /// Warns of every file that nobody has read; notes in Markdown and the schemas that editors
    /// read are welcome beside content.
    public void noteUnread(Problems problems) {
        unread.stream()
                .filter(file -> !file.endsWith(".md") && !file.startsWith(SCHEMA))
                .map(PackProblem::stray)
                .forEach(problems::add);
    }
}
