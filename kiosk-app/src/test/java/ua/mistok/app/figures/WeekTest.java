package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {

    @Test
    void a_week_begins_at_midnight_in_kyiv() {
        assertThat(Week.of(Instant.parse("2026-03-01T21:59:59Z"))).isEqualTo(new Week(2026, 9));
        assertThat(Week.of(Instant.parse("2026-03-01T22:00:00Z"))).isEqualTo(new Week(2026, 10));
        // In summer Kyiv is an hour further ahead.
        assertThat(Week.of(Instant.parse("2026-06-07T21:00:00Z"))).isEqualTo(new Week(2026, 24));
    }

    @Test
    void the_thursday_decides_the_year() {
        assertThat(Week.of(LocalDate.of(2027, 1, 3))).isEqualTo(new Week(2026, 53));
        assertThat(Week.of(LocalDate.of(2024, 12, 30))).isEqualTo(new Week(2025, 1));
        assertThat(new Week(2026, 53).next()).isEqualTo(new Week(2027, 1));
        assertThat(new Week(2025, 52).next()).isEqualTo(new Week(2026, 1));
        assertThat(new Week(2025, 1).month()).isEqualTo(new Period.Month(2025, 1));
    }

    @Test
    void only_a_long_year_has_a_week_53() {
        assertThat(new Week(2026, 53).monday()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(new Week(2026, 53).month()).isEqualTo(new Period.Month(2026, 12));
        assertThatThrownBy(() -> new Week(2025, 53)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Week(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_week_is_one_number_that_sorts() {
        assertThat(new Week(2026, 7).asInt()).isEqualTo(202607);
        assertThat(Week.of(202653)).isEqualTo(new Week(2026, 53));
        assertThat(new Week(2025, 52)).isLessThan(new Week(2026, 1));
        assertThat((Period.Leaf) new Week(2026, 1)).isLessThan(new Period.Unknown());
    }

    @Test
    void every_week_of_twenty_years_lies_in_one_month_quarter_and_year() {
        var last = new Week(2040, 52);
        for (var week = new Week(2020, 1); week.compareTo(last) < 0; week = week.next()) {
            var month = week.month();
            assertThat(month.holds(week)).isTrue();
            assertThat(month.quarter().holds(week)).isTrue();
            assertThat(new Period.Year(week.year()).holds(week)).isTrue();
            assertThat(month.year()).isEqualTo(week.year());
            assertThat(Week.of(week.monday())).isEqualTo(week);
            assertThat(Week.of(week.monday().plusDays(6))).isEqualTo(week);
        }
    }
}
