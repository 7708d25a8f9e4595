package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Guessing by a machine that wastes no time, on a clock of its own.
class TriesTest {

    private static final String SCREEN = "127.0.0.1";
    private static final Duration DAY = Duration.ofDays(1);

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final Tries tries = new Tries(() -> now);

    private record Try(String who, String from) {}

    /// What a guesser may change from try to try.
    enum Guesser {
        ONE_NAME_AT_THE_SCREEN(at -> new Try("admin", SCREEN)),
        ONE_NAME_FROM_ONE_ADDRESS(at -> new Try("admin", "10.0.0.7")),
        MANY_NAMES(at -> new Try("p-" + at, SCREEN)),
        MANY_ADDRESSES(at -> new Try("admin", address(at))),
        MANY_NAMES_AND_ADDRESSES(at -> new Try("p-" + at % 97, address(at))),
        SCREEN_AND_NETWORK_IN_TURN(at -> new Try("p-" + at, at % 2 == 0 ? SCREEN : address(at))),
        NAMES_AND_CODES(at -> new Try(List.of("admin", "set-up", "recovery").get(at % 3), SCREEN));

        private final IntFunction<Try> next;

        Guesser(IntFunction<Try> next) {
            this.next = next;
        }

        private static String address(int at) {
            return "10." + at / 65536 % 256 + "." + at / 256 % 256 + "." + at % 256;
        }
    }

    @ParameterizedTest
    @EnumSource
    void guessing_at_machine_speed_gets_few_tries_in_any_minute_and_in_a_day(Guesser guesser) {
        var end = now.plus(DAY);
        var minute = new ArrayDeque<Instant>();
        var most = 0;
        var all = 0;
        for (var at = 0; now.isBefore(end); at++) {
            var next = guesser.next.apply(at);
            if (tries.wait(next.who(), next.from()).isZero()) {
                tries.wrong(next.who(), next.from());
                all++;
                minute.add(now);
                while (minute.getFirst().isBefore(now.minusSeconds(60))) {
                    minute.removeFirst();
                }
                most = Math.max(most, minute.size());
            } else {
                now = now.plusMillis(250);
            }
        }
        assertThat(most).isPositive().isLessThan(20);
        assertThat(all).isPositive().isLessThan(3000);
    }

    @Test
    void whoever_mistypes_waits_a_second_then_two() {
        tries.wrong("admin", SCREEN);
        assertThat(tries.wait("admin", SCREEN)).isEqualTo(Duration.ofSeconds(1));
        tries.wrong("admin", SCREEN);
        assertThat(tries.wait("admin", SCREEN)).isEqualTo(Duration.ofSeconds(2));
        assertThat(tries.wait("p-2", SCREEN)).isZero();
    }

    @Test
    void whoever_guesses_from_the_network_keeps_nobody_away_from_the_screen() {
        for (var at = 0; at < 50; at++) {
            tries.wrong("admin", "10.0.0." + at);
        }
        assertThat(tries.wait("admin", "10.0.0.99")).isPositive();
        assertThat(tries.wait("admin", SCREEN)).isZero();
    }

    @Test
    void the_longest_wait_is_two_minutes_whatever_was_tried_and_however_the_clock_jumps() {
        for (var at = 0; at < 500; at++) {
            tries.wrong("p-" + at, SCREEN);
            tries.wrong("p-" + at, "10.0.0.7");
        }
        now = now.minus(Duration.ofDays(365));
        assertThat(tries.wait("admin", SCREEN))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(40));
        assertThat(tries.wait("admin", "10.0.0.7"))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofMinutes(2));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(tries.wait("admin", SCREEN)).isZero();
        assertThat(tries.wait("admin", "10.0.0.7")).isZero();
    }
}
