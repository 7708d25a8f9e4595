package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import ua.mistok.app.figures.Worlds;

/// What an attacker knows of cells, as equations, and what he wants to know. Each equation is true;
/// one that is not would say that a number is shown for what it is not.
final class Knowledge {

    /// A hidden count that keeps fewer values than it should.
    record Narrowed(String name, double low, double high) {}

    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    private final Cells cells;
    private final List<Map<Integer, Double>> equations = new ArrayList<>();
    private final Map<Set<Integer>, String> told = new LinkedHashMap<>();
    private final Map<Set<Integer>, String> wanted = new LinkedHashMap<>();

    Knowledge(Cells cells) {
        this.cells = cells;
    }

    /// A number that is shown.
    void told(String name, Set<Integer> of, int number) {
        assertThat(cells.sum(of)).as(name).isEqualTo(number);
        if (!of.isEmpty() && told.putIfAbsent(of, name) == null) {
            var equation = new HashMap<Integer, Double>();
            of.forEach(cell -> equation.put(cell, 1.0));
            equations.add(equation);
        }
    }

    private void told(String name, Map<Integer, Double> weights, double number) {
        var sum = weights.entrySet().stream().mapToDouble(c -> c.getValue() * count(c.getKey()));
        assertThat(sum.sum()).as(name).isEqualTo(number, EXACT);
        equations.add(weights);
    }

    /// Two sums that are the same in every world.
    void tie(Set<Integer> some, Set<Integer> same) {
        var weights = weights(some, same);
        told("tie", weights, 0);
    }

    private static Map<Integer, Double> weights(Set<Integer> plus, Set<Integer> minus) {
        var weights = new HashMap<Integer, Double>();
        plus.forEach(cell -> weights.merge(cell, 1.0, Double::sum));
        minus.forEach(cell -> weights.merge(cell, -1.0, Double::sum));
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    private int count(int cell) {
        return cells.counts().get(cell);
    }

    void wanted(String name, Set<Integer> of) {
        if (!of.isEmpty()) {
            wanted.putIfAbsent(of, name);
        }
    }

    int toldNumbers() {
        return told.size();
    }

    int hiddenNumbers() {
        return (int) wanted.keySet().stream().filter(of -> !told.containsKey(of)).count();
    }

    /// Those that keep fewer than so many values, by linear programming. What no equation ties is
    /// asked for apart.
    List<Narrowed> narrowed(int values) {
        var found = new ArrayList<Narrowed>();
        var parts = new Parts(cells.counts().size());
        equations.forEach(equation -> parts.join(equation.keySet()));
        wanted.keySet().forEach(parts::join);
        var targets = new TreeMap<Integer, Map<Set<Integer>, String>>();
        wanted.forEach(
                (of, name) -> {
                    if (!told.containsKey(of)) {
                        targets.computeIfAbsent(
                                        parts.of(of.iterator().next()),
                                        part -> new LinkedHashMap<>())
                                .put(of, name);
                    }
                });
        var rules = new TreeMap<Integer, List<Map<Integer, Double>>>();
        for (var equation : equations) {
            rules.computeIfAbsent(
                            parts.of(equation.keySet().iterator().next()),
                            part -> new ArrayList<>())
                    .add(equation);
        }
        targets.forEach(
                (part, hidden) ->
                        found.addAll(
                                narrowed(
                                        parts.members(part),
                                        rules.getOrDefault(part, List.of()),
                                        hidden,
                                        values)));
        return found;
    }

    private List<Narrowed> narrowed(
            List<Integer> members,
            List<Map<Integer, Double>> rules,
            Map<Set<Integer>, String> hidden,
            int values) {
        var places = new HashMap<Integer, Integer>();
        members.forEach(cell -> places.put(cell, places.size()));
        var rows = new ArrayList<double[]>();
        for (var rule : rules) {
            var row = new double[members.size()];
            rule.forEach((cell, weight) -> row[places.getOrDefault(cell, 0)] = weight);
            rows.add(row);
        }
        var sets = hidden.keySet().stream().map(of -> in(of, places)).toList();
        var worlds = new Worlds(rows, members.stream().map(this::count).toList(), sets);
        var found = new ArrayList<Narrowed>();
        var target = 0;
        for (var name : hidden.values()) {
            if (!worlds.keeps(target, values)) {
                found.add(new Narrowed(name, worlds.low(target), worlds.high(target)));
            }
            target++;
        }
        return found;
    }

    private static Set<Integer> in(Set<Integer> of, Map<Integer, Integer> places) {
        return of.stream().map(cell -> places.getOrDefault(cell, 0)).collect(Collectors.toSet());
    }

    /// Which cells hang together.
    private static final class Parts {

        private final int[] above;

        Parts(int cells) {
            above = new int[cells];
            for (var cell = 0; cell < cells; cell++) {
                above[cell] = cell;
            }
        }

        void join(Set<Integer> some) {
            var first = some.iterator().next();
            some.forEach(cell -> above[of(cell)] = of(first));
        }

        int of(int cell) {
            var top = cell;
            while (above[top] != top) {
                above[top] = above[above[top]];
                top = above[top];
            }
            return top;
        }

        List<Integer> members(int part) {
            var members = new ArrayList<Integer>();
            for (var cell = 0; cell < above.length; cell++) {
                if (of(cell) == part) {
                    members.add(cell);
                }
            }
            return members;
        }
    }
}
