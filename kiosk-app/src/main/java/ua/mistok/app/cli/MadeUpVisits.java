package ua.mistok.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Visits of nobody, for a demonstration: four weeks of a small library. The same seed, the same
/// visits.
final class MadeUpVisits {

    private static final int WEEKS = 4;
    private static final int DAYS_OF_A_WEEK = 5;
    private static final int VISITS_A_DAY = 6;
    private static final int FIRST_HOUR = 8;
    private static final List<String> SERVICES = List.of("a01", "a04", "a07", "a10");
    private static final List<String> HARD = List.of("terms", "typing", "button", "steps");
    private static final List<String> OBSTACLES = List.of("signature", "fraud", "mistake", "alone");
    private static final List<String> HELP = List.of("today", "later", "no");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private final Random random;

    MadeUpVisits(long seed) {
        random = new Random(seed);
    }

    /// @param data an empty folder
    /// @param now when the last of these weeks has ended
    void into(Path data, Instant now) {
        var begin = now.minus(Duration.ofDays(7L * WEEKS));
        var clock = new AtomicReference<>(begin);
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, clock::get, begin)) {
            for (var day = 0; day < 7 * WEEKS; day++) {
                if (day % 7 < DAYS_OF_A_WEEK) {
                    for (var visit = 0; visit < VISITS_A_DAY; visit++) {
                        var hour = FIRST_HOUR + random.nextInt(8);
                        clock.set(begin.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)));
                        visit(journal);
                    }
                }
            }
            journal.settle();
        }
    }

    private void visit(Journal journal) {
        var service = one(SERVICES);
        var way = Way.values()[random.nextInt(Way.values().length)];
        write(journal, new VisitBegan());
        write(journal, new CardOpened(service));
        write(journal, new DemoBegan(service, 1, way));
        if (random.nextInt(5) > 0) {
            write(journal, ended(service, way));
            var before = random.nextInt(8);
            var after = Math.min(10, before + random.nextInt(4));
            write(
                    journal,
                    new ShiftMeasured(
                            service, Optional.of(before), Optional.of(after), Optional.of(way)));
            write(journal, new SurveyOffered("afterdemo", 1, Optional.of(service)));
            write(journal, answered(service, way));
        }
        write(journal, new VisitEnded(VisitEnded.How.FINISHED, Stay.UNDER_10_MINUTES));
    }

    private static DemoEnded ended(String service, Way way) {
        return new DemoEnded(
                service,
                1,
                way,
                DemoEnded.Ending.FINISHED,
                Stay.UNDER_10_MINUTES,
                List.of(),
                Optional.empty());
    }

    /// As the conditions of that survey have it.
    private SurveyAnswered answered(String service, Way way) {
        var answers = new HashMap<String, List<String>>();
        var easy = 1 + random.nextInt(5);
        var soon = 1 + random.nextInt(5);
        answers.put("b3", List.of(Integer.toString(easy)));
        if (easy <= 2) {
            answers.put("b3a", List.of(one(HARD)));
        }
        answers.put("b4", List.of(Integer.toString(soon)));
        if (soon <= 3) {
            answers.put("b4a", List.of(one(OBSTACLES)));
        }
        answers.put("b5", List.of(one(HELP)));
        return new SurveyAnswered(
                "afterdemo",
                1,
                Map.copyOf(answers),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.of(service),
                Optional.of(way),
                Set.of());
    }

    private static void write(Journal journal, Fact fact) {
        journal.write(fact, ORIGIN);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
