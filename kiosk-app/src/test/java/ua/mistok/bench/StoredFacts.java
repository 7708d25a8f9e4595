package ua.mistok.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.log.LogSeries;

/// A journal's files as they stand after a year: finished surveys, spread over its hours. Seeded.
final class StoredFacts {

    static final Instant BEGIN = Instant.parse("2026-12-01T07:00:00Z");
    static final Instant END = Instant.parse("2027-11-30T17:00:00Z");

    private final Random random = new Random(3);
    private final long count;

    private StoredFacts(long count) {
        this.count = count;
    }

    /// Writes `<data>/journal` without a store.
    static void write(Path data, long count) {
        try (var journal = LogSeries.open(data.resolve("journal"))) {
            journal.startNext(new StoredFacts(count).records());
        }
    }

    private Iterator<byte[]> records() {
        return LongStream.rangeClosed(1, count).mapToObj(this::record).iterator();
    }

    private byte[] record(long seq) {
        var hours = (END.getEpochSecond() - BEGIN.getEpochSecond()) / 3600;
        var fact = survey();
        return FactCodec.write(
                new FactHeader(
                        FactCodec.kind(fact),
                        FactCodec.version(fact),
                        seq,
                        BEGIN.plusSeconds(hours * seq / count * 3600),
                        FactHeader.Clock.SET,
                        1,
                        random.nextInt(3) == 0 ? "hall" : "main",
                        "self-service",
                        random.nextInt(5) == 0 ? "en" : "uk",
                        false),
                fact);
    }

    private SurveyAnswered survey() {
        return new SurveyAnswered(
                random.nextInt(3) == 0 ? "visit" : "afterdemo",
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
                Optional.of("a0" + random.nextInt(9)),
                Optional.of(Way.values()[random.nextInt(Way.values().length)]),
                random.nextInt(20) == 0 ? Set.of(SurveyAnswered.Flag.TOO_FAST) : Set.of());
    }
}
