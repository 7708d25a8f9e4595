package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttackTest {

    private static final int VALUES = 5;
    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    @Test
    void nobody_narrows_a_hidden_count_to_fewer_than_five_values() {
        attack(300, 8);
    }

    @Test
    @Tag("long")
    @Tag("figures")
    void nobody_does_so_in_a_thousand_tables() {
        attack(1000, 8);
    }

    @Test
    @Tag("long")
    @Tag("figures")
    void nobody_does_so_over_half_a_year() {
        attack(100, 26);
    }

    @Test
    void the_same_attacker_opens_what_a_plain_threshold_hides() {
        var opened = 0;
        var checked = 0;
        for (var seed = 0; seed < 60; seed++) {
            var secret = new Secret(seed, 8);
            var attacker = Attacker.ofThreshold(secret);
            var narrowed = attacker.narrowed(VALUES);
            opened += narrowed.isEmpty() ? 0 : 1;
            if (!narrowed.isEmpty() && checked < 5) {
                checked++;
                var first = narrowed.getFirst();
                // A home-made solver is not believed when it says that there is no more room.
                var truth = secret.sum(first.cells());
                var bounds = judge(secret, attacker, first.cells());
                assertThat(bounds.getFirst()).isCloseTo(truth + first.low(), NEAR);
                assertThat(bounds.getLast()).isCloseTo(truth + first.high(), NEAR);
            }
        }
        assertThat(opened).isGreaterThan(40);
        assertThat(checked).isEqualTo(5);
    }

    private static void attack(int sets, int weeks) {
        var narrowed = new ArrayList<String>();
        var known = 0;
        var hidden = 0;
        for (var seed = 0; seed < sets; seed++) {
            var attacker = Attacker.ofTables(new Secret(seed, weeks));
            for (var found : attacker.narrowed(VALUES)) {
                narrowed.add(seed + ": " + found.name());
            }
            known += attacker.known();
            hidden += attacker.hidden();
        }
        assertThat(narrowed).isEmpty();
        // Neither an attacker who was told nothing nor one from whom nothing was hidden.
        assertThat(known).isGreaterThan(20 * sets);
        assertThat(hidden).isGreaterThan(100 * sets);
    }

    /// The least and the most by a solver that others keep.
    private static List<Double> judge(Secret secret, Attacker attacker, int[] cells) {
        var constraints = new ArrayList<LinearConstraint>();
        for (var equation : attacker.equations()) {
            var value = 0.0;
            for (var j = 0; j < equation.length; j++) {
                value += equation[j] * secret.cells.get(j);
            }
            constraints.add(new LinearConstraint(equation, Relationship.EQ, value));
        }
        var goal = new double[secret.cells.size()];
        for (var cell : cells) {
            goal[cell] = 1;
        }
        return List.of(GoalType.MINIMIZE, GoalType.MAXIMIZE).stream()
                .map(
                        type ->
                                new SimplexSolver()
                                        .optimize(
                                                new MaxIter(100_000),
                                                new LinearObjectiveFunction(goal, 0),
                                                new LinearConstraintSet(constraints),
                                                new NonNegativeConstraint(true),
                                                type)
                                        .getValue())
                .toList();
    }
}
