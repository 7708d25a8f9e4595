package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final Repeats repeats = new Repeats(() -> now);

    @Test
    void a_second_answer_within_ten_seconds_is_a_repetition() {
        assertThat(repeats.note("main", "pulse")).isFalse();
        after(9);
        assertThat(repeats.note("main", "pulse")).isTrue();
        after(10);
        assertThat(repeats.note("main", "pulse")).isFalse();
    }

    @Test
    void the_sixth_within_a_minute_is_a_repetition_too() {
        for (var answers = 0; answers < 5; answers++) {
            assertThat(repeats.note("main", "pulse")).isFalse();
            after(11);
        }
        assertThat(repeats.note("main", "pulse")).isTrue();
        after(60);
        assertThat(repeats.note("main", "pulse")).isFalse();
    }

    @Test
    void another_station_and_another_survey_are_counted_apart() {
        repeats.note("main", "pulse");

        assertThat(repeats.note("hall", "pulse")).isFalse();
        assertThat(repeats.note("main", "visit")).isFalse();
    }

    @Test
    void a_clock_that_goes_back_accuses_nobody() {
        repeats.note("main", "pulse");
        now = now.minus(Duration.ofDays(365));

        assertThat(repeats.note("main", "pulse")).isFalse();
    }

    private void after(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
