package ua.mistok.app.paper;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.paper.Printing.NotPrinted;
import ua.mistok.app.paper.Printing.Printed;

/// The printer of this kiosk: a queue of CUPS.
///
/// A document goes through a pipe and is named after nobody; the log learns that something was not
/// printed, never what.
public final class Printer {

    private static final Logger LOG = LoggerFactory.getLogger(Printer.class);

    private final Path command;
    private final String queue;
    private final Duration limit;

    /// @param command of CUPS that takes a document: `lp`
    /// @param queue the printer's name in CUPS
    /// @param limit how long the command may take
    Printer(Path command, String queue, Duration limit) {
        this.command = command;
        this.queue = queue;
        this.limit = limit;
    }

    /// Answers once the queue has taken the document or the time is up.
    public Printing print(Pdf pdf) {
        return print(pdf, PaperSize.A5);
    }

    /// As the other, on paper of this size.
    public Printing print(Pdf pdf, PaperSize size) {
        try {
            var lp = start(size);
            // A command that hangs does not read either: the pipe is filled beside the clock.
            Thread.ofVirtual().name("paper-" + queue).start(() -> fill(lp, pdf));
            return await(lp);
        } catch (IOException missing) {
            LOG.warn("nothing printed on {}: {} cannot be started", queue, command);
            return new NotPrinted();
        }
    }

    private Process start(PaperSize size) throws IOException {
        var words =
                List.of(
                        command.toString(),
                        "-d",
                        queue,
                        "-o",
                        "media=" + size,
                        "-o",
                        "fit-to-page",
                        "-t",
                        "mistok");
        return new ProcessBuilder(words)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void fill(Process lp, Pdf pdf) {
        try (var pipe = lp.getOutputStream()) {
            pipe.write(pdf.bytes());
        } catch (IOException closed) {
            LOG.debug("{} stopped reading", command);
        }
    }

    private Printing await(Process lp) {
        try {
            if (!lp.waitFor(limit)) {
                LOG.warn("nothing printed on {}: no answer within {} s", queue, limit.toSeconds());
                return new NotPrinted();
            }
            if (lp.exitValue() != 0) {
                LOG.warn("nothing printed on {}: refused with {}", queue, lp.exitValue());
                return new NotPrinted();
            }
            return new Printed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new NotPrinted();
        } finally {
            lp.descendants().forEach(ProcessHandle::destroyForcibly);
            lp.destroyForcibly();
        }
    }
}
