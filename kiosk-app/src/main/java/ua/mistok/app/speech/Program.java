package ua.mistok.app.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A programme that speaks, called as `espeak-ng` is: `--voices=uk` lists voices, and `-v VOICE -s
/// WORDS --stdin --stdout` turns what it reads into a WAV file on its output.
///
/// It is started without a shell and without the kiosk's environment. Text comes by its input, for
/// arguments of a process can be read by everybody on the machine.
final class Program {

    /// A minute of sound, or a broken programme.
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Path file;
    private final Duration patience;

    /// @param patience with one call
    Program(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /// @param name a name on the PATH, or a file
    static Optional<Path> find(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (name.contains(File.separator)) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// What it writes; empty if it cannot be started, fails, or takes too long.
    ///
    /// @param input what it reads
    Optional<byte[]> ask(String input, String... arguments) {
        try {
            return ask(start(arguments), input);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Process start(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(file.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "ESPEAK_DATA_PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Optional<byte[]> ask(Process process, String input) {
        var output = new CompletableFuture<byte[]>();
        Thread.ofVirtual().name("speech").start(() -> talk(process, input, output));
        try {
            var said = output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            var ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return ended && process.exitValue() == 0 && said.length <= MOST_BYTES
                    ? Optional.of(said)
                    : Optional.empty();
        } catch (ExecutionException | TimeoutException refused) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void talk(Process process, String input, CompletableFuture<byte[]> output) {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException deaf) {
            // it may have answered without listening; what it wrote tells
        }
        try (var out = process.getInputStream()) {
            output.complete(out.readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            output.completeExceptionally(broken);
        }
    }
}
