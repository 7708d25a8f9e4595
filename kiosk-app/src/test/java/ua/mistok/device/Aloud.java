package ua.mistok.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A script whose lines people want to see: they are the test's own output.
final class Aloud {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private Aloud() {}

    /// @return nothing where it ended well, else the last line that it printed, which says why not
    static Optional<String> run(Path script, String... words) {
        var command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var process = builder.start();
            var last = CompletableFuture.supplyAsync(() -> read(process));
            if (!process.waitFor(PATIENCE)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                return Optional.of("does not end: " + command);
            }
            return process.exitValue() == 0 ? Optional.empty() : Optional.of(last.join());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String read(Process process) {
        return process.inputReader()
                .lines()
                .peek(System.out::println)
                .reduce("", (_, line) -> line);
    }
}
