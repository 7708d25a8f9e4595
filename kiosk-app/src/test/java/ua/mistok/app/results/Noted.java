package ua.mistok.app.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.figures.Week;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.tally.TallyFilter;

/// Facts of the weeks that a test says, counted in memory as the kiosk's store counts them.
final class Noted implements Counts {

    private final Sums sums = new Sums();
    private final Map<Place, List<Counted>> found = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private boolean isClockSet = true;

    /// Noon of the week's Monday.
    Noted week(int yearAndNumber) {
        return at(Week.of(yearAndNumber).monday());
    }

    Noted at(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        isClockSet = true;
        return this;
    }

    Noted withoutClock() {
        isClockSet = false;
        return this;
    }

    Instant now() {
        return now;
    }

    void note(Fact fact) {
        note("main", fact);
    }

    void note(String station, Fact fact) {
        var clock = isClockSet ? FactHeader.Clock.SET : FactHeader.Clock.UNSET;
        var header =
                new FactHeader(
                        FactCodec.kind(fact),
                        1,
                        1,
                        now,
                        clock,
                        1,
                        station,
                        "self-service",
                        "uk",
                        false);
        found.clear();
        sums.add(Counting.of(new StoredFact(header, Optional.of(fact))));
    }

    void note(int times, Fact fact) {
        for (var time = 0; time < times; time++) {
            note(fact);
        }
    }

    /// Counts that were folded away by the rules of their time.
    void folded(List<Counted> counts) {
        found.clear();
        sums.add(counts);
    }

    @Override
    public List<Counted> find(TallyFilter filter) {
        if (found.isEmpty()) {
            for (var counted : sums.all()) {
                found.computeIfAbsent(place(counted.tally()), place -> new ArrayList<>())
                        .add(counted);
            }
        }
        return found.entrySet().stream()
                .filter(of -> of.getKey().measure().equals(filter.measure()))
                .filter(of -> of.getKey().dimension().equals(filter.dimension()))
                .filter(of -> filter.subject().stream().allMatch(of.getKey().subject()::equals))
                .filter(of -> filter.version().stream().allMatch(v -> v == of.getKey().version()))
                .flatMap(of -> of.getValue().stream())
                .toList();
    }

    /// All by which counts are asked for.
    private record Place(String measure, String dimension, String subject, int version) {}

    private static Place place(Tally tally) {
        return new Place(tally.measure(), tally.dimension(), tally.subject(), tally.version());
    }
}
