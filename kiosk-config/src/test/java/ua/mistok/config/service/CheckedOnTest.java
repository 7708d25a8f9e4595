package ua.mistok.config.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedOnTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-04", "2026-02", "2026"})
    void a_day_a_month_or_a_year_is_read_and_written_alike(String text) {
        assertThat(CheckedOn.parse(text)).map(CheckedOn::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "04.02.2026", "20260204", "soon"})
    void anything_else_is_no_date(String text) {
        assertThat(CheckedOn.parse(text)).isEmpty();
    }

    @Test
    void a_card_is_stale_more_than_six_months_after_the_last_day_it_can_mean() {
        var month = CheckedOn.parse("2026-02").orElseThrow();

        assertThat(month.latest()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(month.isStale(LocalDate.of(2026, 8, 28))).isFalse();
        assertThat(month.isStale(LocalDate.of(2026, 8, 29))).isTrue();
    }
}
