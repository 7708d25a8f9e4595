package ua.mistok.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What `deploy/kiosk bench` runs: every part of the kiosk, one after the other; with the word
/// `hub`, those of the hub; with `class`, a full class alone; with `station`, how it starts
/// and how thirty stations are served at once.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var report = new Report(System.out);
        if (List.of(arguments).contains("hub")) {
            HubBench.measure(report);
            HubResultsBench.measure(report);
            return;
        }
        if (List.of(arguments).contains("class")) {
            classes(report);
            return;
        }
        if (List.of(arguments).contains("station")) {
            start(report);
            stations(report);
            return;
        }
        start(report);
        SizeBench.measure(
                report,
                Path.of(System.getProperty("mistok.jar")),
                Path.of(System.getProperty("mistok.launcher")));
        TapBench.measure(report, 3, 300);
        AppendBench.measure(report);
        SaveBench.measure(report);
        RebuildBench.measure(report);
        ResultsBench.measure(report);
        ConsoleBench.measure(report);
        ExportBench.measure(report);
        ContentBench.measure(report);
        SearchBench.measure(report);
        stations(report);
        MemoryBench.measureVisits(report, 50, 500, Duration.ofSeconds(50));
        classes(report);
    }

    private static void classes(Report report) throws IOException {
        ClassBench.measure(report, 29, 300, Duration.ofSeconds(2));
    }

    private static void stations(Report report) throws IOException {
        StationsBench.measure(report, 29, 200, Duration.ofSeconds(2));
    }

    private static void start(Report report) throws IOException {
        var jar = Path.of(System.getProperty("mistok.jar"));
        var start = new StartBench(Path.of(System.getProperty("mistok.launcher")), Map.of());
        start.train(jar.resolveSibling("run").resolve("mistok.aot"));
        start.measure(report, 5);
        ReadyBench.measure(report, jar.resolveSibling("run").resolve(jar.getFileName()), 5);
    }
}
