package ua.mistok.app.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One dimension of a measure, period by period, with everything hidden that must be.
///
/// A root puts categories together until every group holds the least size, and every mark has
/// [Floor#PART] on both sides. The parts of a period show groups only if all their totals are
/// shown, and then all of them the same ones, equal to the period's or coarser; else they show
/// totals, and nothing is shown below them. So do they where too few answered.
///
/// Why no hidden count keeps fewer than five possible values:
///
/// 1. A category inside a root's group has a companion there and may be anything from none to the
///    group's size, which is five or more. So may hidden totals of a period: see [Totals].
/// 2. Take the parts of a period, as rows, and the period's groups inside one group of the parts,
///    as columns. What is known are the sums of rows (R), of columns (N) and of all (T); a cell
///    ranges from max(0, R + N − T) to min(R, N) (Fréchet). The width is the least of R, N, T − R
///    and T − N: shown sums of at least two rows and two columns, each five or more.
/// 3. Further below, a cell lies under one cell of the period and beside one of the group, both
///    five wide or more and free of each other, so that the least and the most of the two carry
///    over. A mark splits each group in two columns more, for which the same holds.
/// 4. Tables of other dimensions share only totals, which are shown or hidden alike for all. A mark
///    and the distribution it is taken from share the mark's sum too: the scale is cut there first,
///    and no period below shows the scale without that cut.
/// 5. Two marks of one breakdown, told by period as well, bound a group's count in a period below
///    from two sides; where the bounds leave no room (see [Row]) the group is put with others.
public final class Tables {

    private final Totals totals;
    private final Cube cube;
    private final Map<Period, int[][]> sums = new HashMap<>();
    private final Map<Period, Table> tables = new HashMap<>();

    private Tables(Totals totals, Cube cube) {
        this.totals = totals;
        this.cube = cube;
        for (var root : totals.calendar().roots()) {
            var all = Grouping.single(cube.categories().size());
            show(List.of(root), new Grouping.Above(all, false));
        }
    }

    /// The tables of a cube whose answers are those of the totals.
    public static Tables of(Totals totals, Cube cube) {
        for (var period : totals.calendar().periods()) {
            var counted = IntStream.of(cube.sum(totals.calendar().leaves(period))[0]).sum();
            if (counted != totals.sum(period)) {
                throw new IllegalArgumentException(
                        counted + " answers, not " + totals.sum(period) + ", in " + period);
            }
        }
        return new Tables(totals, cube);
    }

    /// What a period shows; a period outside the calendar shows nothing.
    public Table table(Period period) {
        return tables.getOrDefault(period, new Table.TooFew());
    }

    /// Periods that show the same groups or none of them does.
    private void show(List<Period> together, Grouping.Above above) {
        var groups = above.groups();
        if (groups.size() > 1) {
            groups =
                    together.stream().allMatch(this::isEnough)
                            ? cube.grouping().groups(above, rows(together))
                            : List.of();
        }
        for (var period : together) {
            tables.put(period, table(period, groups));
            var parts = totals.calendar().parts(period);
            if (!parts.isEmpty()) {
                show(parts, new Grouping.Above(groups, true));
            }
        }
    }

    /// Whether as many answered as a figure needs.
    private boolean isEnough(Period period) {
        return totals.isShown(period) && cube.answered(sums(period)) >= Floor.ANSWERS;
    }

    private List<Row> rows(List<Period> together) {
        return together.stream().map(whole -> new Row(sums(whole), below(whole))).toList();
    }

    /// Those below whose number is shown; an only part is the whole once more. With fewer than two
    /// marks nobody asks for them.
    private List<int[][]> below(Period whole) {
        if (cube.marks().size() < 2) {
            return List.of();
        }
        return totals.calendar()
                .within(whole)
                .filter(part -> totals.isShown(part) && totals.sum(part) < totals.sum(whole))
                .map(this::sums)
                .toList();
    }

    private int[][] sums(Period period) {
        return sums.computeIfAbsent(period, p -> cube.sum(totals.calendar().leaves(p)));
    }

    private Table table(Period period, List<List<Integer>> groups) {
        if (!totals.isShown(period)) {
            return new Table.TooFew();
        }
        if (groups.size() < 2) {
            return new Table.Total(totals.sum(period));
        }
        var sums = sums(period);
        return new Table.Parts(
                totals.sum(period), groups.stream().map(group -> group(group, sums)).toList());
    }

    private Table.Group group(List<Integer> positions, int[][] sums) {
        var marked = new LinkedHashMap<String, Integer>();
        for (var m = 0; m < cube.marks().size(); m++) {
            marked.put(cube.marks().get(m), Row.sum(sums[1 + m], positions));
        }
        return new Table.Group(
                positions.stream().map(cube.categories()::get).toList(),
                Row.sum(sums[0], positions),
                marked);
    }
}
