package ua.mistok.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import ua.mistok.walks.Installed;
import ua.mistok.walks.Ports;

/// From the start of a JVM to the first page that it serves: the kiosk as it is installed beside a
/// bare Spring Boot with Vaadin ([BareJar]), which is started as it comes, and once more with the
/// kiosk's options for its JVM. Each has an AOT cache of its own; they take turns.
final class ReadyBench {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration OFTEN = Duration.ofMillis(10);

    private final HttpClient http = HttpClient.newHttpClient();

    private ReadyBench() {}

    /// @param unpacked the kiosk's jar beside its libraries, with the launcher's AOT cache
    static void measure(Report report, Path unpacked, int starts) throws IOException {
        var ours = new Samples();
        var asItComes = new Samples();
        var withOurOptions = new Samples();
        var bench = new ReadyBench();
        try (var folder = new Folder()) {
            var java = Installed.java(Files.createDirectory(folder.path().resolve("tmp")));
            var jar = BareJar.make(unpacked, folder.path().resolve("bare.jar"));
            var plain = bench.learnt(java.subList(0, 1), jar, folder.path().resolve("plain.aot"));
            var same = bench.learnt(java, jar, folder.path().resolve("same.aot"));
            var kiosk = new ArrayList<>(java);
            kiosk.add("-XX:AOTCache=" + unpacked.resolveSibling("mistok.aot"));
            kiosk.addAll(List.of("-jar", unpacked.toString(), "--mistok.staff-port=0"));
            kiosk.add("--mistok.data=" + folder.path().resolve("data"));
            for (var turn = -1; turn < starts; turn++) {
                var bare = bench.ready(plain);
                var bareWithOurs = bench.ready(same);
                var ready = bench.ready(kiosk);
                if (turn >= 0) { // the very first makes the store, and reads all files
                    asItComes.add(bare);
                    withOurOptions.add(bareWithOurs);
                    ours.add(ready);
                }
            }
        }
        report.part("A start to the first page served, each with an AOT cache");
        report.line("bare Spring Boot + Vaadin, one heading", asItComes.in("ms"));
        report.line("the same with the kiosk's options", withOurOptions.in("ms"));
        report.line("the kiosk", ours.in("ms"));
        report.ratio("kiosk beside bare, p50", ours.p50() / asItComes.p50(), 1.6);
        report.line(
                "kiosk beside bare with its options, p50",
                String.format(Locale.ROOT, "%.2fx", ours.p50() / withOurOptions.p50()));
        report.limit("kiosk ready, p50", ours.p50(), 3000, "ms");
    }

    /// Starts it once to fill the cache.
    ///
    /// @return how to start it with the cache
    private List<String> learnt(List<String> java, Path jar, Path cache) throws IOException {
        var program = List.of("-jar", jar.toString());
        ready(command(java, "-XX:AOTCacheOutput=" + cache, program));
        return command(java, "-XX:AOTCache=" + cache, program);
    }

    private boolean isServed(HttpRequest page) throws IOException, InterruptedException {
        return http.send(page, BodyHandlers.ofString()).statusCode() == 200;
    }

    private static List<String> command(List<String> java, String option, List<String> program) {
        var command = new ArrayList<>(java);
        command.add(option);
        command.addAll(program);
        return command;
    }

    /// Starts it, waits for the page, ends it.
    ///
    /// @return milliseconds
    private double ready(List<String> command) throws IOException {
        var port = Ports.free();
        var whole = new ArrayList<>(command);
        whole.add("--server.port=" + port);
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
        var began = System.nanoTime();
        var process =
                new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            Awaitility.await("the first page")
                    .atMost(LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(OFTEN)
                    .ignoreExceptions()
                    .until(() -> StartBench.listens(port) && isServed(page));
            return (System.nanoTime() - began) / 1e6;
        } finally {
            StartBench.end(process);
        }
    }
}
