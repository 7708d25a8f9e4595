package ua.mistok.walks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What visits could leave behind in a running kiosk, beside its live heap.
///
/// @param threads of the process
/// @param open files and sockets of the process
/// @param sessions that the server still knows
/// @param files in its folders, by name
record Residue(int threads, int open, int sessions, Set<String> files) {

    /// The view of a page and its session: one each for each visit.
    private static final Pattern SESSION =
            Pattern.compile(
                    "(?m)^ *\\d+: +(\\d+) +\\d+ +(?:ua\\.mistok\\.app\\.visitor\\.VisitorView"
                            + "|com\\.vaadin\\.flow\\.server\\.VaadinSession)(?![\\w$])");

    /// Collects garbage, then looks.
    static Residue of(PackagedKiosk kiosk, Path temporary) throws IOException {
        var pid = kiosk.handle().pid();
        var sessions =
                SESSION.matcher(Memory.histogram(kiosk.handle()))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .max()
                        .orElse(0);
        var files = new TreeSet<>(files(kiosk.data()));
        files.addAll(files(temporary));
        return new Residue(
                count(Path.of("/proc/" + pid + "/task")),
                count(Path.of("/proc/" + pid + "/fd")),
                sessions,
                files);
    }

    private static int count(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return (int) entries.count();
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(folder::relativize).map(Path::toString).collect(Collectors.toSet());
        }
    }
}
