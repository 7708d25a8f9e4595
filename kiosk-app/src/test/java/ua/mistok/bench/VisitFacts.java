package ua.mistok.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.fact.Way;

/// Facts as visits leave them behind: a card, an exercise of eight steps, a survey. Seeded.
final class VisitFacts {

    private static final List<String> STEPS =
            List.of("begin", "papers", "region", "family", "income", "iban", "check", "send");

    private final Random random;

    VisitFacts(long seed) {
        random = new Random(seed);
    }

    /// Seven facts a visit.
    ///
    /// @param first sequence of the first one
    List<byte[]> list(long first, int count) {
        var facts = new ArrayList<byte[]>();
        for (var seq = first; seq < first + count; seq++) {
            facts.add(bytes(seq, fact(seq)));
        }
        return facts;
    }

    private Fact fact(long seq) {
        var demo = "a%02d".formatted(1 + seq / 7 % 14);
        return switch ((int) (seq % 7)) {
            case 1 -> new VisitBegan();
            case 2 -> new CardOpened(demo);
            case 3 -> new DemoBegan(demo, 1, way());
            case 4 -> ended(demo);
            case 5 -> new SurveyOffered("afterdemo", 1, Optional.of(demo));
            case 6 -> answered(demo);
            default -> new VisitEnded(VisitEnded.How.FINISHED, Stay.UNDER_10_MINUTES);
        };
    }

    private Way way() {
        return Way.values()[random.nextInt(Way.values().length)];
    }

    private Fact ended(String demo) {
        var steps =
                STEPS.stream()
                        .map(
                                step ->
                                        new StepPlayed(
                                                step,
                                                1 + random.nextInt(2),
                                                random.nextInt(2),
                                                0,
                                                0,
                                                0,
                                                random.nextInt(3) == 0 ? 1 : 0,
                                                Set.of()))
                        .toList();
        return new DemoEnded(
                demo,
                1,
                way(),
                DemoEnded.Ending.FINISHED,
                Stay.UNDER_10_MINUTES,
                steps,
                Optional.empty());
    }

    SurveyAnswered answered(String demo) {
        return new SurveyAnswered(
                "afterdemo",
                1,
                Map.of(
                        "useful", List.of(random.nextBoolean() ? "yes" : "no"),
                        "clear", List.of("" + random.nextInt(6)),
                        "confidence", List.of("" + random.nextInt(11)),
                        "next", List.of("a0" + random.nextInt(9), "a1" + random.nextInt(3))),
                random.nextInt(4) == 0 ? Set.of("why") : Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.of(demo),
                Optional.of(way()),
                Set.of());
    }

    static byte[] bytes(long seq, Fact fact) {
        var header =
                new FactHeader(
                        FactCodec.kind(fact),
                        FactCodec.version(fact),
                        seq,
                        Instant.parse("2026-12-01T07:00:00Z").plusSeconds(seq / 50 * 3600),
                        FactHeader.Clock.SET,
                        1,
                        seq % 3 == 0 ? "hall" : "main",
                        "self-service",
                        "uk",
                        false);
        return FactCodec.write(header, fact);
    }
}
