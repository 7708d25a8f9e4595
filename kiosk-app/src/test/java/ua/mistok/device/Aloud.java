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

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration TIDYING = Duration.ofMinutes(1);

    private Aloud() {}

    /// @return nothing where it ended well, else the last line that it printed, which says why not
    static Optional<String> run(Path script, String... words) {
        return run(PATIENCE, script, words);
    }

    /// @param patience how long it may take
    /// @return nothing where it ended well, else the last line that it printed, which says why not
    static Optional<String> run(Duration patience, Path script, String... words) {
        var command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var process = builder.start();
            var last = CompletableFuture.supplyAsync(() -> read(process));
            if (!process.waitFor(patience)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.waitFor(TIDYING);
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
