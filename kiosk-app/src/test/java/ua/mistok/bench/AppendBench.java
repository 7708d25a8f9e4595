package ua.mistok.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.log.RecordLog;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// An answer's way to the disk: as a record of the file, and as an acknowledged fact in file and
/// store, beside a bare append and fsync of the same bytes. The three take turns.
final class AppendBench {

    private static final int WARM = 1000;
    private static final int COUNT = 500;

    private static final SurveyAnswered ANSWER =
            new SurveyAnswered(
                    "afterdemo",
                    1,
                    Map.of("useful", List.of("yes"), "clear", List.of("4"), "next", List.of("a08")),
                    Set.of("why"),
                    Set.of(),
                    false,
                    Optional.empty(),
                    Optional.of("a07"),
                    Optional.of(Way.TOGETHER),
                    Set.of());
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private AppendBench() {}

    static void measure(Report report) throws IOException {
        measure(report, WARM, COUNT);
    }

    static void measure(Report report, int warm, int count) throws IOException {
        try (var folder = new Folder()) {
            measure(folder.path(), report, warm, count);
        }
    }

    private static void measure(Path folder, Report report, int warm, int count)
            throws IOException {
        var bytes = FactCodec.write(header(), ANSWER);
        var bare = new Samples();
        var record = new Samples();
        var fact = new Samples();
        try (var file = new RandomAccessFile(folder.resolve("bare").toFile(), "rw");
                var log = RecordLog.open(folder.resolve("log").resolve("000001.log"));
                var store = KioskStore.open(folder.resolve("data"));
                var journal =
                        Journal.open(
                                folder.resolve("data"), store, Clock.systemUTC(), Instant.EPOCH)) {
            for (var turn = -warm; turn < count; turn++) {
                var measured = turn >= 0;
                take(bare, measured, () -> append(file, bytes));
                take(record, measured, () -> log.append(bytes));
                take(fact, measured, () -> journal.append(ANSWER, ORIGIN));
            }
        }
        report.part("An answer of " + bytes.length + " bytes to the disk");
        report.line("bare append and fsync", bare.in("ms"));
        report.line("record in the log", record.in("ms"));
        report.line("acknowledged fact, file and store", fact.in("ms"));
        report.ratio("record beside bare, p50", record.p50() / bare.p50(), 3);
        report.ratio("acknowledged fact beside bare, p50", fact.p50() / bare.p50(), 8);
    }

    private static void append(RandomAccessFile file, byte[] bytes) throws IOException {
        file.write(bytes);
        file.getFD().sync();
    }

    private static void take(Samples samples, boolean measured, Work work) throws IOException {
        var begin = System.nanoTime();
        work.run();
        if (measured) {
            samples.add((System.nanoTime() - begin) / 1e6);
        }
    }

    private static FactHeader header() {
        return new FactHeader(
                FactCodec.kind(ANSWER),
                FactCodec.version(ANSWER),
                1,
                Instant.parse("2026-11-23T09:00:00Z"),
                FactHeader.Clock.SET,
                1,
                ORIGIN.station(),
                "self-service",
                ORIGIN.language().tag(),
                ORIGIN.trial());
    }

    private interface Work {
        void run() throws IOException;
    }
}
