package ua.mistok.app.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenHoursTest {

    private static final OpenHours HOURS =
            OpenHours.read("09:00-18:00,09:00-18:00,,09:00-18:00,09:00-18:00,10:00-15:00,")
                    .orElseThrow();

    @Test
    void nights_and_closed_days_do_not_count() {
        // Friday 17:00 to Monday 10:00, in Kyiv
        assertThat(between("2026-11-27T15:00:00Z", "2026-11-30T08:00:00Z"))
                .isEqualTo(Duration.ofHours(1 + 5 + 1));
        // Tuesday evening to Thursday morning: Wednesday is closed
        assertThat(between("2026-11-24T17:00:00Z", "2026-11-26T07:00:00Z"))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void the_day_on_which_clocks_change_is_no_exception() {
        // Sunday is closed; the clocks went back on 25 October 2026
        assertThat(between("2026-10-24T12:00:00Z", "2026-10-26T07:30:00Z"))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void what_was_years_ago_counts_as_four_weeks() {
        assertThat(between("2019-01-01T00:00:00Z", "2026-11-30T07:00:00Z"))
                .isEqualTo(Duration.ofHours(4 * (4 * 9 + 5)));
    }

    @Test
    void what_is_no_week_is_not_read() {
        assertThat(OpenHours.read("")).isEmpty();
        assertThat(OpenHours.read("09:00-18:00")).isEmpty();
        assertThat(OpenHours.read("18:00-09:00,,,,,,")).isEmpty();
        assertThat(OpenHours.read("9-18,,,,,,")).isEmpty();
    }

    private static Duration between(String from, String until) {
        return HOURS.openBetween(Instant.parse(from), Instant.parse(until));
    }
}
