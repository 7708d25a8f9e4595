package ua.mistok.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One start of `deploy/kiosk`, with its output in a file.
///
/// @param printed what it prints, both streams in one file
record Launcher(Process process, Path printed) {

    private static final Path SCRIPT = Path.of("..", "deploy", "kiosk").toAbsolutePath();

    static Launcher start(Path folder, Map<String, String> environment, String... words) {
        var command = new ArrayList<>(List.of("bash", SCRIPT.normalize().toString()));
        command.addAll(List.of(words));
        try {
            var printed = Files.createTempFile(folder, "printed", ".txt");
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile());
            builder.environment().putAll(environment);
            return new Launcher(builder.start(), printed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Waits for its end, a minute at most.
    int exitCode() {
        try {
            if (!process.waitFor(60, SECONDS)) {
                process.destroy();
                throw new AssertionError("deploy/kiosk does not end; it printed:\n" + text());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String text() {
        try {
            return Files.readString(printed, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
