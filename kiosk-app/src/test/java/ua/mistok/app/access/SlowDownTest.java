package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final SlowDown slowDown = new SlowDown(() -> now);

    @Test
    void each_wrong_try_doubles_the_wait_up_to_half_a_minute() {
        for (var seconds : new int[] {1, 2, 4, 8, 16, 30, 30, 30}) {
            slowDown.wrong("admin");
            assertThat(slowDown.wait("admin")).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 20", "86400, 3000"})
    void guessing_at_machine_speed_gets_few_tries(long seconds, int most) {
        var end = now.plusSeconds(seconds);
        var tries = 0;
        while (now.isBefore(end)) {
            var wait = slowDown.wait("admin");
            if (wait.isZero()) {
                slowDown.wrong("admin");
                tries++;
            } else {
                now = now.plus(wait);
            }
        }
        assertThat(tries).isPositive().isLessThan(most);
    }

    @Test
    void nobody_is_stopped_for_good_and_the_right_one_forgets_the_wrong_ones() {
        for (var tries = 0; tries < 50; tries++) {
            slowDown.wrong("admin");
        }
        now = now.plusSeconds(30);
        assertThat(slowDown.wait("admin")).isZero();
        slowDown.right("admin");
        slowDown.wrong("admin");
        assertThat(slowDown.wait("admin")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void another_address_does_not_wait_for_this_one() {
        slowDown.wrong("admin 127.0.0.1");

        assertThat(slowDown.wait("admin 10.0.0.7")).isZero();
    }

    @Test
    void a_clock_that_goes_back_makes_nobody_wait_longer_than_usual() {
        slowDown.wrong("admin");
        now = now.minus(Duration.ofDays(365));
        assertThat(slowDown.wait("admin")).isEqualTo(Duration.ofSeconds(1));

        now = now.plusSeconds(1);
        assertThat(slowDown.wait("admin")).isZero();
    }
}
