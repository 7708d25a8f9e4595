package ua.mistok.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Makes the data folders of the kiosks that `deploy/kiosk demo` shows, with made-up visits in
/// them.
final class DemoVerb {

    private static final String DATA = "--data";

    private final Phrases phrases;
    private final PrintStream err;

    DemoVerb(Phrases phrases, PrintStream err) {
        this.phrases = phrases;
        this.err = err;
    }

    /// A folder that is there already is left alone.
    ///
    /// @param words `--data DIR`, once for each kiosk
    int demo(List<String> words) {
        if (words.isEmpty() || words.size() % 2 != 0) {
            return misused("cli.usage");
        }
        try {
            for (var index = 0; index < words.size(); index += 2) {
                if (!words.get(index).equals(DATA)) {
                    return misused("cli.usage");
                }
                fill(Path.of(words.get(index + 1)), index);
            }
            return Verbs.FINE;
        } catch (IOException | InvalidPathException denied) {
            return misused("cli.file", String.valueOf(denied.getMessage()));
        }
    }

    /// It is there with all of its visits, or not at all.
    private static void fill(Path folder, int seed) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        remove(unfinished);
        new MadeUpVisits(seed).into(Files.createDirectories(unfinished), Instant.now());
        Files.move(unfinished, folder);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    private int misused(String key, Object... values) {
        err.println(phrases.say(key, values));
        return Verbs.MISUSED;
    }
}
