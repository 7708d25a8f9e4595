package ua.mistok.app.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// How far each of many counts can be from the truth in worlds that agree with what is known.
public final class Worlds {

    private static final double ALMOST = 1e-5;
    private final List<double[]> equations;
    private final double[] truth;
    private final List<int[]> targets;
    private final double[] low;
    private final double[] high;
    private Polytope polytope;

    public Worlds(List<double[]> equations, List<Integer> truth, List<Set<Integer>> targets) {
        this.equations = equations;
        this.truth = truth.stream().mapToDouble(n -> n).toArray();
        this.targets =
                targets.stream().map(s -> s.stream().mapToInt(cell -> cell).toArray()).toList();
        low = new double[targets.size()];
        high = new double[targets.size()];
        polytope = new Polytope(equations, this.truth);
    }

    /// Whether a count may be any of so many whole numbers, the truth among them.
    public boolean keeps(int target, int values) {
        for (var sign : new int[] {1, -1}) {
            if (room(target) < values) {
                look(pushed(targets.get(target), sign));
            }
        }
        return room(target) >= values;
    }

    /// The farthest seen below the truth, none or negative.
    public double low(int target) {
        return low[target];
    }

    /// The farthest seen above the truth.
    public double high(int target) {
        return high[target];
    }

    private int room(int target) {
        return (int) Math.floor(high[target] + ALMOST) + (int) Math.floor(ALMOST - low[target]) + 1;
    }

    /// What a solver loses by rounding adds up over thousands of turns: where it has left what is
    /// known, it begins anew at the truth.
    private double[] pushed(int[] cells, int sign) {
        polytope.push(cells, sign);
        if (!isWorld(polytope.point())) {
            polytope = new Polytope(equations, truth);
            polytope.push(cells, sign);
            if (!isWorld(polytope.point())) {
                throw new AssertionError("the solver left what is known");
            }
        }
        return polytope.point();
    }

    private boolean isWorld(double[] point) {
        for (var equation : equations) {
            var off = 0.0;
            for (var j = 0; j < point.length; j++) {
                off += equation[j] * (point[j] - truth[j]);
            }
            if (Math.abs(off) >= ALMOST) {
                return false;
            }
        }
        return Arrays.stream(point).allMatch(cell -> cell > -ALMOST);
    }

    private void look(double[] world) {
        for (var t = 0; t < targets.size(); t++) {
            var moved = 0.0;
            for (var cell : targets.get(t)) {
                moved += world[cell] - truth[cell];
            }
            low[t] = Math.min(low[t], moved);
            high[t] = Math.max(high[t], moved);
        }
    }
}
