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
import org.awaitility.Awaitility;
import ua.mistok.walks.Installed;
import ua.mistok.walks.PackagedKiosk;

/// From the start of a JVM to the first page that it serves: the kiosk beside a bare Spring Boot
/// with Vaadin ([BareJar]), both with the same options and each with an AOT cache of its own. The
/// two take turns.
final class ReadyBench {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration OFTEN = Duration.ofMillis(10);

    private final HttpClient http = HttpClient.newHttpClient();

    private ReadyBench() {}

    /// @param unpacked the kiosk's jar beside its libraries, with the launcher's AOT cache
    static void measure(Report report, Path unpacked, int starts) throws IOException {
        var ours = new Samples();
        var floor = new Samples();
        var bench = new ReadyBench();
        try (var folder = new Folder()) {
            var temporary = Files.createDirectory(folder.path().resolve("tmp"));
            var java = Installed.java(temporary);
            var bare = BareJar.make(unpacked, folder.path().resolve("bare.jar"));
            var learnt = folder.path().resolve("bare.aot");
            var jar = List.of("-jar", bare.toString());
            bench.ready(command(java, List.of("-XX:AOTCacheOutput=" + learnt), jar));
            var data = "--mistok.data=" + folder.path().resolve("data");
            var kiosk = List.of("-jar", unpacked.toString(), data, "--mistok.staff-port=0");
            var trained = unpacked.resolveSibling("mistok.aot");
            for (var turn = -1; turn < starts; turn++) {
                var bareReady = bench.ready(command(java, List.of("-XX:AOTCache=" + learnt), jar));
                var ready = bench.ready(command(java, List.of("-XX:AOTCache=" + trained), kiosk));
                if (turn >= 0) { // the very first makes the store, and reads all files
                    floor.add(bareReady);
                    ours.add(ready);
                }
            }
        }
        report.part("A start to the first page served, each with an AOT cache");
        report.line("bare Spring Boot + Vaadin, one heading", floor.in("ms"));
        report.line("the kiosk", ours.in("ms"));
        report.ratio("kiosk beside bare, p50", ours.p50() / floor.p50(), 1.6);
        report.limit("kiosk ready, p50", ours.p50(), 3000, "ms");
    }

    private boolean isServed(HttpRequest page) throws IOException, InterruptedException {
        return http.send(page, BodyHandlers.ofString()).statusCode() == 200;
    }

    private static List<String> command(
            List<String> java, List<String> options, List<String> program) {
        var command = new ArrayList<>(java);
        command.addAll(options);
        command.addAll(program);
        return command;
    }

    /// Starts it, waits for the page, ends it.
    ///
    /// @return milliseconds
    private double ready(List<String> command) throws IOException {
        var port = PackagedKiosk.freePort();
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
