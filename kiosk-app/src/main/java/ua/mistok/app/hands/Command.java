package ua.mistok.app.hands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A program of the machine, asked for a short answer.
final class Command {

    private static final Logger LOG = LoggerFactory.getLogger(Command.class);
    private static final int LONGEST_ANSWER = 10_000;

    private final Path program;
    private final Duration limit;

    /// @param limit how long it may take
    Command(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /// What it said, if it is there, in time and content with what it was asked.
    Optional<String> ask(String... words) {
        var all = new ArrayList<>(List.of(program.toString()));
        all.addAll(List.of(words));
        try {
            var running = new ProcessBuilder(all).redirectErrorStream(true).start();
            try {
                return answer(running);
            } finally {
                stop(running);
            }
        } catch (IOException missing) {
            LOG.info("{} cannot be asked here", program);
            return Optional.empty();
        }
    }

    /// One that has ended by itself is not stopped: that would shut what it said.
    private Optional<String> answer(Process running) throws IOException {
        running.getOutputStream().close();
        var ended =
                running.onExit()
                        .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete(
                                (done, late) -> {
                                    if (late != null) {
                                        stop(running);
                                    }
                                });
        var said = running.getInputStream().readNBytes(LONGEST_ANSWER);
        try {
            ended.join();
        } catch (CompletionException late) {
            LOG.warn("{} gave no answer within {} s", program, limit.toSeconds());
            return Optional.empty();
        }
        return running.exitValue() == 0
                ? Optional.of(new String(said, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /// With whatever it had started, which would hold its answer open.
    private static void stop(Process running) {
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
    }
}
