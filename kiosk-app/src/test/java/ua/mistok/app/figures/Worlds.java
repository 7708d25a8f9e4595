package ua.mistok.app.figures;

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
    private final Polytope polytope;

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
                polytope.push(targets.get(target), sign);
                look(polytope.point());
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

    /// Takes a world in, after a look at whether it is one.
    private void look(double[] world) {
        for (var equation : equations) {
            var off = 0.0;
            for (var j = 0; j < world.length; j++) {
                off += equation[j] * (world[j] - truth[j]);
            }
            require(Math.abs(off) < ALMOST);
        }
        for (var cell : world) {
            require(cell > -ALMOST);
        }
        for (var t = 0; t < targets.size(); t++) {
            var moved = 0.0;
            for (var cell : targets.get(t)) {
                moved += world[cell] - truth[cell];
            }
            low[t] = Math.min(low[t], moved);
            high[t] = Math.max(high[t], moved);
        }
    }

    private static void require(boolean inside) {
        if (!inside) {
            throw new AssertionError("the solver left what is known");
        }
    }
}
