package ua.mistok.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import ua.mistok.walks.Chromium;
import ua.mistok.walks.Panel;
import ua.mistok.walks.Ports;

/// From the start of `deploy/kiosk run` to the waiting screen painted, beside the smallest server
/// that Java has, started to show a file with the same heading. The two take turns.
final class StartBench {

    private static final Duration LONG = Duration.ofMinutes(3);

    /// When a heading was painted first, on the clock that the start is read from.
    private static final String SHOWN =
            """
            (() => {
              const behindPaint = new MessageChannel();
              behindPaint.port1.onmessage = () => (window.benchShown = performance.timeOrigin + performance.now());
              const look = () => document.querySelector('h1') ? behindPaint.port2.postMessage(0) : requestAnimationFrame(look);
              requestAnimationFrame(look);
            })()""";

    private final Path launcher;
    private final Map<String, String> environment;

    /// @param launcher the script `deploy/kiosk`
    /// @param environment what it is told beside the usual
    StartBench(Path launcher, Map<String, String> environment) {
        this.launcher = launcher;
        this.environment = environment;
    }

    /// Starts once and waits until the launcher has made what later starts read.
    void train(Path made) throws IOException {
        try (var folder = new Folder()) {
            var run = start(kiosk(folder.path(), Ports.free(2)));
            try {
                Awaitility.await("the training").atMost(LONG).until(() -> Files.exists(made));
            } finally {
                end(run);
            }
        }
    }

    void measure(Report report, int starts) throws IOException {
        var ours = new Samples();
        var floor = new Samples();
        try (var folder = new Folder();
                var chromium = Chromium.launch()) {
            var file = Files.createDirectory(folder.path().resolve("file"));
            Files.writeString(file.resolve("index.html"), "<!doctype html><h1>Місток</h1>");
            for (var turn = 0; turn < starts; turn++) {
                floor.add(shown(chromium, file(file, Ports.free())));
                ours.add(shown(chromium, kiosk(folder.path().resolve("data"), Ports.free(2))));
            }
        }
        report.part("A start to the waiting screen painted");
        report.line("Java's own file server, one heading", floor.in("ms"));
        report.line("deploy/kiosk run", ours.in("ms"));
        report.limit("waiting screen painted, p50", ours.p50(), 5000, "ms");
        report.line(
                "kiosk beside file server, p50",
                String.format(Locale.ROOT, "%.1fx", ours.p50() / floor.p50()));
    }

    /// @param words of the command line; the last is the port
    private record Server(List<String> words, int port) {}

    private Server kiosk(Path data, int port) {
        var script = launcher.toString();
        return new Server(
                List.of("bash", script, "run", "--data", data.toString(), "--port", "" + port),
                port);
    }

    private static Server file(Path folder, int port) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Server(
                List.of(
                        java,
                        "-m",
                        "jdk.httpserver",
                        "-b",
                        "127.0.0.1",
                        "-d",
                        folder.toString(),
                        "-p",
                        "" + port),
                port);
    }

    private double shown(Chromium chromium, Server server) {
        try (var station = chromium.station(Panel.LANDSCAPE, "about:blank")) {
            var page = station.page();
            page.addInitScript(SHOWN);
            var began = System.currentTimeMillis();
            var run = start(server);
            try {
                Awaitility.await("the server listens")
                        .atMost(LONG)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> listens(server.port()));
                page.navigate("http://127.0.0.1:" + server.port() + "/");
                var shown = page.waitForFunction("window.benchShown").jsonValue();
                return ((Number) shown).doubleValue() - began;
            } finally {
                end(run);
            }
        }
    }

    private Process start(Server server) {
        var builder = new ProcessBuilder(server.words());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void end(Process run) {
        run.destroy();
        try {
            if (!run.waitFor(60, SECONDS)) {
                run.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            run.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
