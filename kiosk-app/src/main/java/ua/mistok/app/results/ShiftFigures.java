package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.ShiftResult.OfServices;
import ua.mistok.app.results.ShiftResult.Pairs;
import ua.mistok.app.tally.Counted;

/// Pairs of «before» and «after» (decision 6), every period of them hidden where it must be.
final class ShiftFigures {

    /// The figure that funders publish is the share from here to ten.
    static final int CONFIDENT = 7;

    private static final int TOP = 10;
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final Calendar calendar;
    private final WeeklyCounts pairs = new WeeklyCounts();
    private final WeeklyCounts without = new WeeklyCounts();
    private final Totals totals;
    private final Tables before;
    private final Tables after;
    private final Optional<Tables> services;

    ShiftFigures(Calendar calendar, List<Counted> counts) {
        this.calendar = calendar;
        var told = WeeklyCounts.weeksOf(calendar);
        var paired = new ArrayList<Counted>();
        for (var counted : counts) {
            var isPair = !counted.tally().code().isEmpty();
            (isPair ? pairs : without).add(counted, told);
            if (isPair && told.contains(leaf(counted))) {
                paired.add(counted);
            }
        }
        totals = Totals.of(calendar, pairs.asMap());
        before = scale(paired, true);
        after = scale(paired, false);
        services = services(paired);
    }

    private Tables scale(List<Counted> paired, boolean isBefore) {
        var numbers = IntStream.rangeClosed(0, TOP).mapToObj(Integer::toString).toList();
        var draft = Cube.scale(numbers, List.of(CONFIDENT));
        for (var counted : paired) {
            var number = isBefore ? counted.tally().item() : counted.tally().code();
            draft.add(leaf(counted), number, (int) counted.n());
        }
        return Tables.of(totals, draft.cube());
    }

    private Optional<Tables> services(List<Counted> paired) {
        var ids = new TreeSet<String>();
        paired.forEach(counted -> ids.add(counted.tally().subject()));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var draft = Cube.breakdown(List.copyOf(ids), List.of(BEFORE, AFTER));
        for (var counted : paired) {
            var tally = counted.tally();
            var n = (int) counted.n();
            draft.add(leaf(counted), tally.subject(), n);
            if (isConfident(tally.item())) {
                draft.mark(leaf(counted), tally.subject(), BEFORE, n);
            }
            if (isConfident(tally.code())) {
                draft.mark(leaf(counted), tally.subject(), AFTER, n);
            }
        }
        return Optional.of(Tables.of(totals, draft.cube()));
    }

    private static Period.Leaf leaf(Counted counted) {
        var week = counted.tally().week();
        return week == 0 ? new Period.Unknown() : Week.of(week);
    }

    private static boolean isConfident(String number) {
        return Integer.parseInt(number) >= CONFIDENT;
    }

    ShiftResult result(Period period) {
        if (!(totals.total(period) instanceof Shown.Count(var n))) {
            return new ShiftResult(Optional.empty(), Optional.empty(), List.of());
        }
        var pairsTold =
                new Pairs(n, confident(before.table(period)), confident(after.table(period)));
        var alone = Totals.of(calendar, without.asMap()).total(period);
        var told =
                alone instanceof Shown.Count(var halves)
                        ? Optional.of(halves)
                        : Optional.<Integer>empty();
        return new ShiftResult(Optional.of(pairsTold), told, services(period));
    }

    /// Where the scale is cut at seven, what lies above.
    private static Optional<Share> confident(Table table) {
        if (!(table instanceof Table.Parts(var n, var groups))) {
            return Optional.empty();
        }
        var above =
                groups.stream()
                        .filter(
                                group ->
                                        group.categories().stream()
                                                .allMatch(ShiftFigures::isConfident));
        var below =
                groups.stream()
                        .filter(
                                group ->
                                        group.categories().stream()
                                                .noneMatch(ShiftFigures::isConfident));
        var k = above.mapToInt(Table.Group::count).sum();
        return k + below.mapToInt(Table.Group::count).sum() == n
                ? Optional.of(Share.of(k, n))
                : Optional.empty();
    }

    private List<OfServices> services(Period period) {
        return services.map(tables -> tables.table(period))
                .map(
                        table ->
                                table instanceof Table.Parts(var _, var groups)
                                        ? groups.stream().map(ShiftFigures::ofServices).toList()
                                        : List.<OfServices>of())
                .orElse(List.of());
    }

    private static OfServices ofServices(Table.Group group) {
        return new OfServices(
                group.categories(),
                Share.of(marked(group.marked(), BEFORE), group.count()),
                Share.of(marked(group.marked(), AFTER), group.count()));
    }

    private static int marked(Map<String, Integer> marks, String mark) {
        return marks.getOrDefault(mark, 0);
    }
}
