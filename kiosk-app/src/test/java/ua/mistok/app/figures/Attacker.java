package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Holds every table of the closed list and looks for hidden counts by linear programming.
final class Attacker {

    /// A hidden count that was worked out too closely, with the cells that it is the sum of.
    record Narrowed(String name, int[] cells, double low, double high) {}

    private final Secret secret;
    private final Map<Set<Integer>, String> known = new LinkedHashMap<>();
    private final Map<Set<Integer>, String> hidden = new LinkedHashMap<>();

    private Attacker(Secret secret) {
        this.secret = secret;
    }

    /// Who holds what the rules of this room show.
    static Attacker ofTables(Secret secret) {
        var attacker = new Attacker(secret);
        var totals = secret.totals();
        for (var period : secret.calendar.periods()) {
            attacker.count(period + " total", secret.all(period), totals.isShown(period));
        }
        for (var side : secret.sides) {
            attacker.side(side, Tables.of(totals, side.cube()));
        }
        return attacker.asking();
    }

    /// Who holds every count that is large enough by itself, as a plain threshold would show it.
    static Attacker ofThreshold(Secret secret) {
        var attacker = new Attacker(secret);
        var totals = secret.totals();
        for (var period : secret.calendar.periods()) {
            var total = totals.sum(period) >= Floor.ANSWERS;
            attacker.count(period + " total", secret.all(period), total);
            for (var side : secret.sides) {
                for (var c = 0; c < side.cube().categories().size(); c++) {
                    var cells = side.cells(secret.leaves(period), List.of(c), 0);
                    var shown = secret.sum(cells) >= side.cube().grouping().floor();
                    attacker.count(period + " " + side.name() + " " + c, cells, shown);
                }
            }
        }
        return attacker.asking();
    }

    int known() {
        return known.size();
    }

    int hidden() {
        return hidden.size();
    }

    /// Equations over all cells: what ties the dimensions, and what is shown.
    List<double[]> equations() {
        var equations = new ArrayList<double[]>();
        secret.ties.forEach(tie -> equations.add(Arrays.copyOf(tie, secret.cells.size())));
        for (var cells : known.keySet()) {
            var row = new double[secret.cells.size()];
            cells.forEach(cell -> row[cell] = 1);
            equations.add(row);
        }
        return equations;
    }

    /// The hidden counts that keep fewer than so many values. Every point found on the way is a
    /// world that agrees with all that is shown, and is a witness for all counts at once.
    List<Narrowed> narrowed(int values) {
        var worlds = new Worlds(equations(), secret.cells, List.copyOf(hidden.keySet()));
        var found = new ArrayList<Narrowed>();
        var target = 0;
        for (var entry : hidden.entrySet()) {
            if (!worlds.keeps(target, values)) {
                found.add(
                        new Narrowed(
                                entry.getValue(),
                                array(entry.getKey()),
                                worlds.low(target),
                                worlds.high(target)));
            }
            target++;
        }
        return found;
    }

    /// Asks for each category, each group shown anywhere, and each mark of both, by period.
    private void side(Secret.Side side, Tables tables) {
        var categories = side.cube().categories();
        var sets = new LinkedHashSet<List<Integer>>(Grouping.single(categories.size()));
        for (var period : secret.calendar.periods()) {
            for (var group : tables.table(period).groupsShown()) {
                sets.add(group.categories().stream().map(categories::indexOf).toList());
            }
        }
        for (var period : secret.calendar.periods()) {
            var groups = tables.table(period).groupsShown();
            for (var set : sets) {
                var names = set.stream().map(categories::get).collect(Collectors.toSet());
                var told =
                        groups.stream()
                                .map(Table.Group::categories)
                                .filter(names::containsAll)
                                .mapToInt(List::size)
                                .sum();
                for (var mark = 0; mark <= side.cube().marks().size(); mark++) {
                    var cells = side.cells(secret.leaves(period), set, mark);
                    var name = period + " " + side.name() + " " + names + " mark " + mark;
                    count(name, cells, told == names.size());
                }
            }
        }
    }

    private void count(String name, int[] cells, boolean shown) {
        if (cells.length > 0) {
            var set = IntStream.of(cells).boxed().collect(Collectors.toUnmodifiableSet());
            (shown ? known : hidden).put(set, name);
        }
    }

    private Attacker asking() {
        hidden.keySet().removeAll(known.keySet());
        return this;
    }

    private static int[] array(Set<Integer> cells) {
        return cells.stream().mapToInt(cell -> cell).toArray();
    }
}
