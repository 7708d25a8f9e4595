package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files beside a log that hold what was cut off it: `<log>.torn-1`, `<log>.damaged-2`.
final class Aside {

    private Aside() {}

    static Path next(Path log, Recovery.State state) throws IOException {
        return log.resolveSibling(
                log.getFileName()
                        + (state == Recovery.State.TORN ? ".torn-" : ".damaged-")
                        + (count(log) + 1));
    }

    /// Whether anything was ever cut off this log.
    static boolean any(Path log) throws IOException {
        return count(log) > 0;
    }

    private static long count(Path log) throws IOException {
        var name = log.getFileName().toString();
        try (var files = Files.list(log.toAbsolutePath().getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(
                            file ->
                                    file.startsWith(name + ".torn-")
                                            || file.startsWith(name + ".damaged-"))
                    .count();
        }
    }
}
