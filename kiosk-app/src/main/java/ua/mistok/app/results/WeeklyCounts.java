package ua.mistok.app.results;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.tally.Counted;

/// Counts by week, and by the unknown date.
final class WeeklyCounts {

    /// Of what nobody counted.
    static final WeeklyCounts NONE = new WeeklyCounts();

    private final Map<Period.Leaf, Integer> counts = new TreeMap<>();

    /// Adds a count unless its week is not told about.
    void add(Counted counted, Set<Period.Leaf> told) {
        var leaf = leaf(counted);
        if (told.contains(leaf)) {
            counts.merge(leaf, Math.toIntExact(counted.n()), Integer::sum);
        }
    }

    /// Adds so many of a week that is told about.
    void add(Period.Leaf week, int n) {
        counts.merge(week, n, Integer::sum);
    }

    /// Adds all of them.
    void add(WeeklyCounts others) {
        others.counts.forEach((leaf, n) -> counts.merge(leaf, n, Integer::sum));
    }

    static Period.Leaf leaf(Counted counted) {
        var week = counted.tally().week();
        return week == 0 ? new Period.Unknown() : Week.of(week);
    }

    int of(Period.Leaf week) {
        return counts.getOrDefault(week, 0);
    }

    /// Whether any week has more than others count for it.
    boolean isMoreThan(WeeklyCounts others) {
        return counts.entrySet().stream()
                .anyMatch(week -> week.getValue() > others.of(week.getKey()));
    }

    void forEach(BiConsumer<Period.Leaf, Integer> each) {
        counts.forEach(each);
    }

    Map<Period.Leaf, Integer> asMap() {
        return counts;
    }
}
