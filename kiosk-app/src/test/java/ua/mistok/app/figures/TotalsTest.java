package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Period MONTH = new Period.Month(2026, 6);

    @Test
    void nine_answers_are_too_few_and_ten_are_not() {
        assertThat(june(9, 0, 0, 0).total(MONTH)).isEqualTo(new Shown.TooFew());
        assertThat(june(10, 0, 0, 0).total(MONTH)).isEqualTo(new Shown.Count(10));
    }

    @Test
    void below_what_is_hidden_everything_is() {
        var totals = june(9, 0, 0, 0);
        assertThat(totals.calendar().periods()).noneMatch(totals::isShown);
    }

    @Test
    void a_hidden_week_has_a_companion() {
        assertThat(seen(june(30, 3, 20, 40))).containsExactly(true, false, false, true);
    }

    @Test
    void hidden_weeks_make_up_the_floor_together() {
        assertThat(seen(june(30, 3, 2, 40))).containsExactly(false, false, false, true);
        assertThat(seen(june(30, 6, 4, 40))).containsExactly(true, false, false, true);
    }

    @Test
    void a_week_without_answers_is_no_exception() {
        assertThat(seen(june(30, 0, 20, 40))).containsExactly(true, false, false, true);
    }

    @Test
    void an_only_part_is_shown_with_its_whole() {
        var week = new Week(2026, 24);
        var totals = Totals.of(Calendar.of(week, week), Map.of(week, 12));
        assertThat(totals.calendar().periods().stream().filter(totals::isShown))
                .containsExactly(
                        new Period.Year(2026),
                        new Period.Quarter(2026, 2),
                        new Period.Month(2026, 6),
                        week);
    }

    @Test
    void the_unknown_date_has_a_floor_of_its_own() {
        var week = new Week(2026, 24);
        var unknown = new Period.Unknown();
        var counts = new HashMap<Period.Leaf, Integer>();
        counts.put(week, 50);
        counts.put(unknown, 4);
        var totals = Totals.of(Calendar.of(week, week), counts);
        assertThat(totals.total(unknown)).isEqualTo(new Shown.TooFew());
        assertThat(totals.total(week)).isEqualTo(new Shown.Count(50));
    }

    private static List<Boolean> seen(Totals totals) {
        return totals.calendar().parts(MONTH).stream().map(totals::isShown).toList();
    }

    /// June 2026 has the weeks 23 to 26.
    static Totals june(int... counts) {
        var byWeek = new HashMap<Period.Leaf, Integer>();
        for (var i = 0; i < counts.length; i++) {
            byWeek.put(new Week(2026, 23 + i), counts[i]);
        }
        return Totals.of(Calendar.of(new Week(2026, 23), new Week(2026, 26)), byWeek);
    }
}
