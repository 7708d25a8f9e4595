package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Week WEEK = new Week(2026, 24);
    private static final Calendar CALENDAR = Calendar.of(WEEK, WEEK);

    /// Values of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    @Test
    void the_interval_is_the_one_of_the_textbook() {
        assertThat(Wilson.of(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(Wilson.of(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(Wilson.of(15, 148).low()).isCloseTo(0.0624, within(0.0001));
        assertThat(Wilson.of(15, 148).high()).isCloseTo(0.1605, within(0.0001));
        assertThat(Wilson.of(0, 20).low()).isZero();
        assertThat(Wilson.of(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(Wilson.of(29, 29).low()).isCloseTo(0.8830, within(0.0001));
        assertThat(Wilson.of(29, 29).high()).isEqualTo(1.0, within(1e-12));
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_is_rounded_half_up() {
        assertThat(Share.of(1, 8).percent()).isEqualTo(13);
        assertThat(Share.of(1, 3).percent()).isEqualTo(33);
        assertThat(Share.of(5, 5).percent()).isEqualTo(100);
    }

    @Test
    void shares_shown_together_add_up_to_a_hundred() {
        assertThat(Share.of(List.of(10, 10, 10)))
                .extracting(Share::percent)
                .containsExactly(34, 33, 33);
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var parts = random.ints(1 + random.nextInt(11), 0, 500).boxed().toList();
            if (parts.stream().anyMatch(part -> part > 0)) {
                var shares = Share.of(parts);
                assertThat(shares.stream().mapToInt(Share::percent).sum()).isEqualTo(100);
                assertThat(shares)
                        .allMatch(
                                share ->
                                        Math.abs(100.0 * share.k() / share.n() - share.percent())
                                                < 1);
            }
        }
    }

    @Test
    void who_skipped_one_half_is_outside_the_pairs_and_told_beside_them() {
        var shift = shift(14, 11);
        assertThat(shift.pairs()).isEqualTo(new Shown.Count(40));
        assertThat(shift.onlyBefore()).isEqualTo(new Shown.Count(14));
        assertThat(shift.onlyAfter()).isEqualTo(new Shown.Count(11));
        assertThat(shift.highBefore()).contains(Share.of(8, 40));
        assertThat(shift.highAfter()).contains(Share.of(25, 40));
    }

    @Test
    void few_who_skipped_one_half_are_not_told() {
        var shift = shift(3, 0);
        assertThat(shift.pairs()).isEqualTo(new Shown.Count(40));
        assertThat(shift.onlyBefore()).isEqualTo(new Shown.TooFew());
        assertThat(shift.onlyAfter()).isEqualTo(new Shown.TooFew());
    }

    @Test
    void pairs_are_told_by_exercise_with_the_high_ones_of_each() {
        var told = new ArrayList<Shifts.Told>();
        for (var what : List.of("a07", "a14")) {
            told.add(told(what, OptionalInt.of(3), OptionalInt.of(8), 12));
            told.add(told(what, OptionalInt.of(8), OptionalInt.of(4), 5));
        }
        var services = Shifts.of(CALENDAR, List.of(), told).at(WEEK).services();
        assertThat(services.groupsShown())
                .extracting(group -> group.share(Shift.AFTER))
                .containsExactly(Optional.of(Share.of(12, 17)), Optional.of(Share.of(12, 17)));
    }

    @Test
    void nine_pairs_are_no_shift() {
        var nine = told("a07", OptionalInt.of(2), OptionalInt.of(8), 9);
        var shift = Shifts.of(CALENDAR, List.of(), List.of(nine)).at(WEEK);
        assertThat(shift.pairs()).isEqualTo(new Shown.TooFew());
        assertThat(shift.highAfter()).isEmpty();
    }

    @Test
    void rates_begin_with_those_who_touched() {
        var funnel = new Funnel(900, 100, 60, 30, new Shown.Count(12));
        assertThat(funnel.startedOfTouched()).contains(Share.of(60, 100));
        assertThat(funnel.finishedOfStarted()).contains(Share.of(30, 60));
        assertThat(funnel.finishedOfTouched()).contains(Share.of(30, 100));
        assertThat(funnel.surveyedOfFinished()).contains(Share.of(12, 30));
        var few = new Funnel(900, 0, 60, 30, new Shown.TooFew());
        assertThat(List.of(few.startedOfTouched(), few.surveyedOfFinished()))
                .containsOnly(Optional.empty());
    }

    @Test
    void drop_off_counts_those_who_came_to_a_question() {
        var left = left(20, 3, 2, 10);
        assertThat(DropOff.of(new Shown.Count(65), List.of(left)).stretches())
                .containsExactly(
                        new DropOff.Stretch(List.of("q1"), Share.of(20, 100)),
                        new DropOff.Stretch(List.of("q2", "q3"), Share.of(5, 80)),
                        new DropOff.Stretch(List.of("q4"), Share.of(10, 75)));
    }

    @Test
    void those_who_left_in_two_ways_are_told_in_stretches_that_both_show() {
        var both = List.of(left(20, 3, 2, 10), left(6, 6, 1, 9), new Table.TooFew());
        assertThat(DropOff.of(new Shown.Count(43), both).stretches())
                .containsExactly(
                        new DropOff.Stretch(List.of("q1"), Share.of(26, 100)),
                        new DropOff.Stretch(List.of("q2", "q3", "q4"), Share.of(31, 74)));
    }

    @Test
    void where_the_finished_ones_are_hidden_there_is_no_drop_off() {
        assertThat(DropOff.of(new Shown.TooFew(), List.of(left(20, 3, 2, 10))).stretches())
                .isEmpty();
        assertThat(DropOff.of(new Shown.Count(65), List.of(new Table.TooFew())).stretches())
                .isEmpty();
    }

    private static Table left(int... people) {
        var cube = DropOff.cube(List.of("q1", "q2", "q3", "q4"));
        for (var at = 0; at < people.length; at++) {
            cube.add(WEEK, "q" + (at + 1), people[at]);
        }
        var all = IntStream.of(people).sum();
        return Tables.of(Totals.of(CALENDAR, Map.of(WEEK, all)), cube.cube()).table(WEEK);
    }

    private static Shift shift(int onlyBefore, int onlyAfter) {
        var told = new ArrayList<Shifts.Told>();
        told.add(told("a07", OptionalInt.of(3), OptionalInt.of(8), 20));
        told.add(told("a07", OptionalInt.of(5), OptionalInt.of(5), 12));
        told.add(told("a07", OptionalInt.of(7), OptionalInt.of(9), 5));
        told.add(told("a07", OptionalInt.of(9), OptionalInt.of(6), 3));
        told.add(told("a07", OptionalInt.of(4), OptionalInt.empty(), onlyBefore));
        told.add(told("a07", OptionalInt.empty(), OptionalInt.of(4), onlyAfter));
        return Shifts.of(CALENDAR, List.of(), told).at(WEEK);
    }

    private static Shifts.Told told(String what, OptionalInt before, OptionalInt after, int n) {
        return new Shifts.Told(WEEK, what, before, after, n);
    }
}
