package ua.mistok.app.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The shift of every period, from counts of those who told the same.
public final class Shifts {

    private final Totals pairs;
    private final Totals onlyBefore;
    private final Totals onlyAfter;
    private final Tables before;
    private final Tables after;
    private final Tables services;

    /// So many who told the same.
    ///
    /// @param what the exercise
    /// @param before 0 to 10, empty where it was skipped
    /// @param after the same
    public record Told(
            Period.Leaf when, String what, OptionalInt before, OptionalInt after, int n) {

        private boolean isPair() {
            return before.isPresent() && after.isPresent();
        }
    }

    private Shifts(Calendar calendar, List<String> exercises, List<Told> all) {
        pairs = totals(calendar, all, Told::isPair);
        onlyBefore = totals(calendar, all, told -> told.after().isEmpty());
        onlyAfter = totals(calendar, all, told -> told.before().isEmpty());
        var weeks = calendar.weeks();
        var paired = all.stream().filter(Told::isPair).filter(t -> weeks.contains(t.when()));
        var cubes = new Cubes(exercises, paired.toList());
        before = Tables.of(pairs, cubes.before.cube());
        after = Tables.of(pairs, cubes.after.cube());
        services = Tables.of(pairs, cubes.services.cube());
    }

    /// The shifts of a measure; what lies outside the calendar is left out.
    ///
    /// @param exercises those that ask, whether anybody told or not: a table that leaves out which
    ///     nobody told tells of them
    public static Shifts of(Calendar calendar, Collection<String> exercises, List<Told> all) {
        var names = new TreeSet<>(exercises);
        all.forEach(told -> names.add(told.what()));
        return new Shifts(calendar, List.copyOf(names), all);
    }

    /// A period's shift.
    public Shift at(Period period) {
        return new Shift(
                pairs.total(period),
                onlyBefore.total(period),
                onlyAfter.total(period),
                before.table(period),
                after.table(period),
                services.table(period));
    }

    private static Totals totals(Calendar calendar, List<Told> all, Predicate<Told> chosen) {
        Map<Period.Leaf, Integer> counts =
                all.stream()
                        .filter(chosen)
                        .collect(Collectors.groupingBy(Told::when, Collectors.summingInt(Told::n)));
        return Totals.of(calendar, counts);
    }

    /// The pairs, counted in three ways.
    private static final class Cubes {

        private final Cube.Draft before = Cube.scale(Shift.SCALE, List.of(7));
        private final Cube.Draft after = Cube.scale(Shift.SCALE, List.of(7));
        private final Cube.Draft services;

        Cubes(List<String> exercises, List<Told> pairs) {
            services = Cube.breakdown(exercises, List.of(Shift.BEFORE, Shift.AFTER));
            pairs.forEach(this::add);
        }

        private void add(Told told) {
            var first = told.before().orElseThrow();
            var last = told.after().orElseThrow();
            before.add(told.when(), Shift.SCALE.get(first), told.n());
            after.add(told.when(), Shift.SCALE.get(last), told.n());
            services.add(told.when(), told.what(), told.n());
            mark(told, Shift.BEFORE, first);
            mark(told, Shift.AFTER, last);
        }

        private void mark(Told told, String mark, int confidence) {
            if (Shift.isHigh(confidence)) {
                services.mark(told.when(), told.what(), mark, told.n());
            }
        }
    }
}
