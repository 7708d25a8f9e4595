package ua.mistok.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What it costs to save a finished survey where few are stored already, and where many are. The
/// two take turns.
public final class SaveBench {

    private static final long FEW = 1_000;
    private static final long MANY = 1_000_000;
    private static final int WARM = 500;
    private static final int COUNT = 1_000;

    private static final SurveyAnswered ANSWER =
            new SurveyAnswered(
                    "afterdemo",
                    1,
                    Map.of(
                            "useful", List.of("yes"),
                            "clear", List.of("4"),
                            "confidence", List.of("8"),
                            "next", List.of("a08", "a11")),
                    Set.of("why"),
                    Set.of(),
                    false,
                    Optional.empty(),
                    Optional.of("a07"),
                    Optional.of(Way.TOGETHER),
                    Set.of());
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private SaveBench() {}

    public static void main(String[] arguments) throws IOException {
        measure(new Report(System.out));
    }

    static void measure(Report report) throws IOException {
        measure(report, FEW, MANY, WARM, COUNT);
    }

    static void measure(Report report, long few, long many, int warm, int count)
            throws IOException {
        var beforeFew = new Samples();
        var beforeMany = new Samples();
        try (var little = new Folder();
                var much = new Folder()) {
            StoredFacts.write(little.path(), few);
            StoredFacts.write(much.path(), many);
            try (var small = Kiosk.on(little.path());
                    var large = Kiosk.on(much.path())) {
                for (var turn = -warm; turn < count; turn++) {
                    take(beforeFew, turn >= 0, small.journal());
                    take(beforeMany, turn >= 0, large.journal());
                }
            }
        }
        report.part("A finished survey saved");
        report.line("with " + few + " stored", beforeFew.in("ms"));
        report.line("with " + many + " stored", beforeMany.in("ms"));
        report.ratio("many beside few, p50", beforeMany.p50() / beforeFew.p50(), 1.2);
    }

    private static void take(Samples samples, boolean measured, Journal journal) {
        var begin = System.nanoTime();
        journal.append(ANSWER, ORIGIN);
        if (measured) {
            samples.add((System.nanoTime() - begin) / 1e6);
        }
    }

    private record Kiosk(KioskStore store, Journal journal) implements AutoCloseable {

        static Kiosk on(Path data) {
            var clock = InstantSource.fixed(StoredFacts.END);
            var store = KioskStore.open(data);
            return new Kiosk(store, Journal.open(data, store, clock, StoredFacts.BEGIN));
        }

        @Override
        public void close() {
            journal.close();
            store.close();
        }
    }
}
