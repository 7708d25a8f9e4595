package ua.mistok.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files beside a log that hold what was cut off it: `<log>.torn-1`, `<log>.damaged-2`.
final class Aside {

    private static final String TORN = ".torn-";
    private static final String DAMAGED = ".damaged-";

    private Aside() {}

    static Path next(Path log, Recovery.State state) throws IOException {
        return log.resolveSibling(
                log.getFileName()
                        + (state == Recovery.State.TORN ? TORN : DAMAGED)
                        + (count(log) + 1));
    }

    /// Whether anything was ever cut off this log.
    static boolean any(Path log) throws IOException {
        return count(log) > 0;
    }

    /// The worst that was ever found of this log.
    static Recovery.State worst(Path log) throws IOException {
        var damaged = of(log).stream().anyMatch(file -> file.toString().contains(DAMAGED));
        return damaged
                ? Recovery.State.DAMAGED
                : any(log) ? Recovery.State.TORN : Recovery.State.CLEAN;
    }

    private static long count(Path log) throws IOException {
        return of(log).size();
    }

    /// What was ever cut off this log.
    static List<Path> of(Path log) throws IOException {
        var name = log.getFileName().toString();
        try (var files = Files.list(log.toAbsolutePath().getParent())) {
            return files.filter(file -> isAside(file.getFileName().toString(), name)).toList();
        }
    }

    private static boolean isAside(String file, String log) {
        return file.startsWith(log + TORN) || file.startsWith(log + DAMAGED);
    }
}
