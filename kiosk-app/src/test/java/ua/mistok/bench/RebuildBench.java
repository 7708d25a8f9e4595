package ua.mistok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;

/// How long a kiosk takes to make its database again from its files, and to start with one that
/// holds as much.
public final class RebuildBench {

    private static final long FACTS = 1_000_000;

    private RebuildBench() {}

    /// @param arguments how many facts; a million if nothing is said
    public static void main(String[] arguments) throws IOException {
        measure(
                new Report(System.out),
                List.of(arguments).stream().mapToLong(Long::parseLong).findFirst().orElse(FACTS));
    }

    static void measure(Report report) throws IOException {
        measure(report, FACTS);
    }

    static void measure(Report report, long facts) throws IOException {
        try (var folder = new Folder()) {
            StoredFacts.write(folder.path(), facts);
            report.part("The database made again from " + facts + " facts");
            report.limit("rebuild", start(folder.path()), 90, "s");
            report.line("a start with all of them stored", seconds(start(folder.path())));
            report.line("of that, every row read once", seconds(opened(folder.path())));
            report.line("answers of a survey found, by week", found(folder.path()).in("ms"));
            report.line("size of the database", megabytes(folder.path()));
        }
    }

    private static double start(Path data) {
        var begin = System.nanoTime();
        try (var store = KioskStore.open(data);
                var journal =
                        Journal.open(
                                data,
                                store,
                                InstantSource.fixed(StoredFacts.END),
                                StoredFacts.BEGIN)) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static double opened(Path data) {
        var begin = System.nanoTime();
        try (var store = KioskStore.open(data)) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static Samples found(Path data) {
        var samples = new Samples();
        try (var store = KioskStore.open(data)) {
            var tallies = new TallyStore(store);
            for (var turn = 0; turn < 50; turn++) {
                var begin = System.nanoTime();
                tallies.find(TallyFilter.of(Measure.ANSWER).subject("afterdemo"));
                samples.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return samples;
    }

    private static String seconds(double figure) {
        return String.format(Locale.ROOT, "%.1f s", figure);
    }

    private static String megabytes(Path data) throws IOException {
        return Files.size(data.resolve("store/kiosk.mv.db")) / 1_000_000 + " MB";
    }
}
