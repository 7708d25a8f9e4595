package ua.mistok.app.results;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.tally.Counted;

/// Counts by week, and by the unknown date.
final class WeeklyCounts {

    private final Map<Period.Leaf, Integer> counts = new TreeMap<>();

    /// Every week that is told about, and the unknown date.
    static Set<Period.Leaf> weeksOf(Calendar calendar) {
        return calendar.roots().stream()
                .flatMap(root -> calendar.leaves(root).stream())
                .collect(Collectors.toSet());
    }

    /// Adds a count unless its week is not told about.
    void add(Counted counted, Set<Period.Leaf> told) {
        var week = counted.tally().week();
        Period.Leaf leaf = week == 0 ? new Period.Unknown() : Week.of(week);
        if (told.contains(leaf)) {
            counts.merge(leaf, Math.toIntExact(counted.n()), Integer::sum);
        }
    }

    int of(Period.Leaf week) {
        return counts.getOrDefault(week, 0);
    }

    void forEach(BiConsumer<Period.Leaf, Integer> each) {
        counts.forEach(each);
    }

    Map<Period.Leaf, Integer> asMap() {
        return counts;
    }
}
