package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final Calendar calendar = Calendar.of(new Week(2026, 50), new Week(2027, 2));

    @Test
    void years_stand_beside_each_other_and_the_unknown_date_beside_them() {
        assertThat(calendar.roots())
                .containsExactly(
                        new Period.Year(2026), new Period.Year(2027), new Period.Unknown());
    }

    @Test
    void a_period_has_the_parts_that_have_begun() {
        assertThat(calendar.parts(new Period.Year(2026)))
                .containsExactly(new Period.Quarter(2026, 4));
        assertThat(calendar.parts(new Period.Month(2026, 12)))
                .containsExactly(
                        new Week(2026, 50),
                        new Week(2026, 51),
                        new Week(2026, 52),
                        new Week(2026, 53));
        assertThat(calendar.parts(new Period.Month(2027, 1)))
                .containsExactly(new Week(2027, 1), new Week(2027, 2));
        assertThat(calendar.parts(new Week(2027, 1))).isEmpty();
        assertThat(calendar.parts(new Period.Quarter(2026, 3))).isEmpty();
    }

    @Test
    void the_parts_of_a_long_year_are_its_53_weeks() {
        var whole = Calendar.of(new Week(2026, 1), new Week(2026, 53));
        var year = new Period.Year(2026);
        assertThat(whole.leaves(year)).hasSize(53);
        assertThat(whole.parts(year)).hasSize(4);
        assertThat(
                        whole.parts(year).stream()
                                .flatMap(quarter -> whole.parts(quarter).stream())
                                .flatMap(month -> whole.leaves(month).stream()))
                .containsExactlyElementsOf(whole.leaves(year));
    }

    @Test
    void the_unknown_date_is_its_own_leaf() {
        var unknown = new Period.Unknown();
        assertThat(calendar.leaves(unknown)).isEqualTo(List.of(unknown));
        assertThat(calendar.parts(unknown)).isEmpty();
    }
}
