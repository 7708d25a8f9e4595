package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tree of periods over the weeks that are told about: years, quarters, months, weeks, and the
/// unknown date beside them. Weeks before the first and after the last do not exist.
public final class Calendar {

    private final Map<Period, SequencedSet<Period>> parts = new HashMap<>();
    private final Map<Period, List<Period.Leaf>> leaves = new LinkedHashMap<>();
    private final List<Period> roots = new ArrayList<>();

    private Calendar(Week first, Week last) {
        for (var week = first; week.compareTo(last) <= 0; week = week.next()) {
            enter(week, week);
        }
        enter(new Period.Unknown(), new Period.Unknown());
    }

    /// The calendar of some weeks.
    ///
    /// @param first the first week of the kiosk's life, or of what is kept
    /// @param last the last week told about; one that is over, or its figures still move
    public static Calendar of(Week first, Week last) {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
        return new Calendar(first, last);
    }

    /// The periods that no other holds: the years in order, then the unknown date.
    public List<Period> roots() {
        return List.copyOf(roots);
    }

    /// The parts of a period, in order of time; none of a week and of the unknown date.
    public List<Period> parts(Period whole) {
        return List.copyOf(parts.getOrDefault(whole, new LinkedHashSet<>()));
    }

    /// The weeks, or the unknown date, that a period is made of.
    public List<Period.Leaf> leaves(Period whole) {
        return List.copyOf(leaves.getOrDefault(whole, List.of()));
    }

    /// The weeks told about, and the unknown date.
    public Set<Period.Leaf> weeks() {
        return roots.stream().flatMap(root -> leaves(root).stream()).collect(Collectors.toSet());
    }

    /// Every period of the tree.
    public List<Period> periods() {
        return roots.stream().flatMap(this::within).toList();
    }

    /// A period and everything below it.
    Stream<Period> within(Period whole) {
        return Stream.concat(Stream.of(whole), parts(whole).stream().flatMap(this::within));
    }

    private void enter(Period period, Period.Leaf leaf) {
        leaves.computeIfAbsent(period, _ -> new ArrayList<>()).add(leaf);
        var above = period.parent();
        if (above.isEmpty() && !roots.contains(period)) {
            roots.add(period);
        }
        above.ifPresent(
                whole -> {
                    parts.computeIfAbsent(whole, _ -> new LinkedHashSet<>()).add(period);
                    enter(whole, leaf);
                });
    }
}
