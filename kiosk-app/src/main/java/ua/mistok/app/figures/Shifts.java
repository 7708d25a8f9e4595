package ua.mistok.app.figures;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The shift of every period, from counted pairs of one measure.
public final class Shifts {

    private final Totals pairs;
    private final Totals skipped;
    private final Tables before;
    private final Tables after;

    /// So many who told the same.
    ///
    /// @param before 0 to 10
    /// @param after 0 to 10, empty where it was skipped
    public record Told(Period.Leaf when, int before, OptionalInt after, int n) {}

    private Shifts(Calendar calendar, List<Told> all) {
        pairs = totals(calendar, all, told -> told.after().isPresent());
        skipped = totals(calendar, all, told -> told.after().isEmpty());
        var from = Cube.scale(Shift.SCALE, List.of(7));
        var to = Cube.scale(Shift.SCALE, List.of(7));
        for (var told : all) {
            told.after()
                    .ifPresent(
                            last -> {
                                from.add(told.when(), Shift.SCALE.get(told.before()), told.n());
                                to.add(told.when(), Shift.SCALE.get(last), told.n());
                            });
        }
        before = Tables.of(pairs, from.cube());
        after = Tables.of(pairs, to.cube());
    }

    /// The shifts of a measure; what lies outside the calendar is left out.
    public static Shifts of(Calendar calendar, List<Told> all) {
        return new Shifts(calendar, all);
    }

    /// A period's shift.
    public Shift at(Period period) {
        return new Shift(
                pairs.total(period),
                skipped.total(period),
                before.table(period),
                after.table(period));
    }

    /// The totals of the pairs, for breakdowns of the same measure.
    public Totals pairs() {
        return pairs;
    }

    private static Totals totals(Calendar calendar, List<Told> all, Predicate<Told> chosen) {
        Map<Period.Leaf, Integer> counts =
                all.stream()
                        .filter(chosen)
                        .collect(Collectors.groupingBy(Told::when, Collectors.summingInt(Told::n)));
        return Totals.of(calendar, counts);
    }
}
