package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.List;

/// All counts that agree with what is known: x ≥ 0 and every equation, entered at a point that is
/// known to be inside. A tableau of the simplex method that keeps its place from one question to
/// the next, which is what a thousand data sets need.
final class Polytope {

    /// Far enough to call a direction endless.
    private static final double FAR = 1000;

    private static final int TURNS = 5000;
    private static final double TINY = 1e-7;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private final double[] point;
    private final boolean[] basic;

    /// A polytope with nothing asked yet.
    ///
    /// @param equations coefficients of equations that the point fulfils
    Polytope(List<double[]> equations, double[] inside) {
        point = inside.clone();
        basic = new boolean[point.length];
        for (var equation : equations) {
            enter(equation.clone());
        }
    }

    double[] point() {
        return point;
    }

    /// Moves the point to where the sum of the cells is greatest (sign 1) or least (sign −1), or
    /// as far as one likes where there is no end.
    void push(int[] cells, int sign) {
        var goal = new double[point.length];
        for (var cell : cells) {
            goal[cell] += sign;
        }
        for (var turn = 0; turn < TURNS; turn++) {
            var gain = gain(goal);
            var enter = entering(gain, turn > TURNS / 10);
            if (enter < 0 || move(enter, gain[enter] > 0 ? 1 : -1)) {
                return;
            }
        }
        throw new AssertionError("in circles");
    }

    private void enter(double[] row) {
        for (var r = 0; r < rows.size(); r++) {
            subtract(row, rows.get(r), row[basis.get(r)]);
        }
        var best = -1;
        for (var j = 0; j < row.length; j++) {
            if (Math.abs(row[j]) > TINY && (best < 0 || point[j] > point[best])) {
                best = j;
            }
        }
        if (best >= 0) {
            rows.add(row);
            basis.add(best);
            pivot(rows.size() - 1, best);
        }
    }

    private double[] gain(double[] goal) {
        var gain = goal.clone();
        for (var r = 0; r < rows.size(); r++) {
            subtract(gain, rows.get(r), goal[basis.get(r)]);
        }
        return gain;
    }

    /// The column that gains most, or the first that gains where the method may go in circles.
    private int entering(double[] gain, boolean first) {
        var best = -1;
        for (var j = 0; j < gain.length; j++) {
            var gains = gain[j] > TINY || (gain[j] < -TINY && point[j] > TINY);
            if (!basic[j] && gains && (best < 0 || Math.abs(gain[j]) > Math.abs(gain[best]))) {
                best = j;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    /// Moves along a column until something is used up; true where nothing ever is.
    private boolean move(int enter, int sign) {
        var step = sign > 0 ? FAR : point[enter];
        var leave = -1;
        for (var r = 0; r < rows.size(); r++) {
            var slope = rows.get(r)[enter] * sign;
            if (slope > TINY && point[basis.get(r)] / slope < step - TINY) {
                step = Math.max(0, point[basis.get(r)] / slope);
                leave = r;
            }
        }
        point[enter] += sign * step;
        for (var r = 0; r < rows.size(); r++) {
            point[basis.get(r)] -= sign * step * rows.get(r)[enter];
        }
        if (leave >= 0) {
            point[basis.get(leave)] = 0;
            pivot(leave, enter);
        } else if (sign < 0) {
            point[enter] = 0;
        }
        return leave < 0 && sign > 0;
    }

    private void pivot(int r, int enter) {
        var row = rows.get(r);
        var by = row[enter];
        for (var j = 0; j < row.length; j++) {
            row[j] /= by;
        }
        basic[basis.get(r)] = false;
        basis.set(r, enter);
        basic[enter] = true;
        for (var other = 0; other < rows.size(); other++) {
            if (other != r) {
                subtract(rows.get(other), row, rows.get(other)[enter]);
            }
        }
    }

    private static void subtract(double[] from, double[] row, double times) {
        if (Math.abs(times) > 1e-12) {
            for (var j = 0; j < from.length; j++) {
                from[j] -= times * row[j];
            }
        }
    }
}
