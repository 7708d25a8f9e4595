package ua.mistok.app.counter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.TextLeft;

/// Counts of the hour, by station. For several threads.
public final class HourlyCounters {

    private final InstantSource clock;
    private final BiConsumer<Fact, Origin> journal;
    private final Map<Counted, Integer> counts = new LinkedHashMap<>();
    private final Map<Crowd, Groups> crowds = new LinkedHashMap<>();
    private Instant hour;

    /// @param journal keeps a fact, or throws; then its counts stay here until the next try
    public HourlyCounters(InstantSource clock, BiConsumer<Fact, Origin> journal) {
        this.clock = clock;
        this.journal = journal;
        this.hour = now();
    }

    /// A slide of the waiting screen came into sight so often.
    public synchronized void showing(Origin origin, String slide, int times) {
        counts.merge(new Counted(origin, new What.Slide(slide)), times, Integer::sum);
    }

    /// Somebody left words of their own at a question.
    public synchronized void words(Origin origin, String survey, int version, String question) {
        counts.merge(
                new Counted(origin, new What.Words(survey, version, question)), 1, Integer::sum);
    }

    /// Somebody said which groups of people they belong to.
    ///
    /// @param groups codes; empty if the question was left without an answer
    public synchronized void groups(
            Origin origin, String survey, int version, Collection<String> groups) {
        if (!groups.isEmpty()) {
            crowds.computeIfAbsent(new Crowd(origin, survey, version), crowd -> new Groups())
                    .add(groups);
        }
    }

    /// Makes facts of what was counted, once the hour is over.
    ///
    /// @throws RuntimeException if the journal refuses; what it did not take is kept
    public synchronized void turn() {
        if (!now().equals(hour)) {
            flush();
        }
    }

    /// Makes facts of what was counted so far.
    ///
    /// @throws RuntimeException if the journal refuses; what it did not take is kept
    public synchronized void flush() {
        for (var each = counts.entrySet().iterator(); each.hasNext(); ) {
            var counted = each.next();
            write(counted.getKey(), counted);
            each.remove();
        }
        for (var each = crowds.entrySet().iterator(); each.hasNext(); ) {
            var crowd = each.next();
            var of = crowd.getKey();
            var groups = crowd.getValue();
            journal.accept(
                    new GroupsTallied(of.survey(), of.version(), groups.people, groups.byCode),
                    of.origin());
            each.remove();
        }
        hour = now();
    }

    /// Words are one fact each, so the count goes down with each that the journal took.
    private void write(Counted of, Map.Entry<Counted, Integer> counted) {
        switch (of.what()) {
            case What.Slide(var slide) ->
                    journal.accept(new SlideShown(slide, counted.getValue()), of.origin());
            case What.Words(var survey, var version, var question) -> {
                for (var left = counted.getValue(); left > 0; left--) {
                    journal.accept(new TextLeft(survey, version, question), of.origin());
                    counted.setValue(left - 1);
                }
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private sealed interface What {
        record Slide(String slide) implements What {}

        record Words(String survey, int version, String question) implements What {}
    }

    private record Counted(Origin origin, What what) {}

    private record Crowd(Origin origin, String survey, int version) {}

    private static final class Groups {
        private final Map<String, Integer> byCode = new TreeMap<>();
        private int people;

        void add(Collection<String> codes) {
            people++;
            codes.forEach(code -> byCode.merge(code, 1, Integer::sum));
        }
    }
}
