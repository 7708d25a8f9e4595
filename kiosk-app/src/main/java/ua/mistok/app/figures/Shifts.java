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

    /// Who told both halves, or one: different people.
    public enum Half {
        BOTH,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    /// Who decides which numbers are told.
    @FunctionalInterface
    public interface Telling {

        /// @param counts by week, of the calendar or of any other
        Totals totals(Half half, Map<Period.Leaf, Integer> counts);
    }

    private Shifts(Calendar calendar, List<String> exercises, List<Told> all, Telling telling) {
        pairs = telling.totals(Half.BOTH, counts(all, Told::isPair));
        onlyBefore = telling.totals(Half.ONLY_BEFORE, counts(all, told -> told.after().isEmpty()));
        onlyAfter = telling.totals(Half.ONLY_AFTER, counts(all, told -> told.before().isEmpty()));
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
        return of(calendar, exercises, all, (half, counts) -> Totals.of(calendar, counts));
    }

    /// As [#of], where somebody else knows what may be told.
    public static Shifts of(
            Calendar calendar, Collection<String> exercises, List<Told> all, Telling telling) {
        var names = new TreeSet<>(exercises);
        all.forEach(told -> names.add(told.what()));
        return new Shifts(calendar, List.copyOf(names), all, telling);
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

    private static Map<Period.Leaf, Integer> counts(List<Told> all, Predicate<Told> chosen) {
        return all.stream()
                .filter(chosen)
                .collect(Collectors.groupingBy(Told::when, Collectors.summingInt(Told::n)));
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
