package ua.mistok.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A script of the packages, on a machine whose own programs were exchanged for ones that write
/// down with what they were called.
final class Script implements AutoCloseable {

    private final Path folder;
    private final Path calls;
    private final List<Process> started = new ArrayList<>();

    Script(Path folder, String... exchanged) {
        this.folder = folder;
        this.calls = folder.resolve("calls");
        try {
            Files.createFile(calls);
            Files.createDirectories(folder.resolve("bin"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var name : exchanged) {
            exchange(name, "");
        }
    }

    /// @param more what it does besides, in the shell's words
    void exchange(String name, String more) {
        var program = folder.resolve("bin").resolve(name);
        try {
            Files.writeString(
                    program,
                    "#!/bin/bash\necho \"" + name + " $*\" >>'" + calls + "'\n" + more + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!program.toFile().setExecutable(true)) {
            throw new IllegalStateException("not made executable: " + program);
        }
    }

    Process start(Path script, Map<String, String> environment, String... words) {
        var command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", "", (path, _) -> folder.resolve("bin") + ":" + path);
        try {
            var process = builder.start();
            started.add(process);
            return process;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int run(Path script, Map<String, String> environment, String... words) {
        return hears("", script, environment, words);
    }

    /// @param typed what somebody types, all of it
    int hears(String typed, Path script, Map<String, String> environment, String... words) {
        var process = start(script, environment, words);
        try (var keyboard = process.outputWriter(UTF_8)) {
            keyboard.write(typed);
        } catch (IOException ended) {
            // it did not wait for all of it
        }
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end: " + script + "\n" + printed());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Each call of an exchanged program, with its words.
    List<String> calls() {
        return Device.text(calls).lines().toList();
    }

    String printed() {
        return Device.text(folder.resolve("printed"));
    }

    @Override
    public void close() {
        started.forEach(
                process -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                });
    }
}
