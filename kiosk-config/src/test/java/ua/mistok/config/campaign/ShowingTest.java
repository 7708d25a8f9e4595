package ua.mistok.config.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 14);

    @Test
    void one_that_says_nothing_is_always_due_and_never_over() {
        assertThat(Showing.ALWAYS.includes(Instant.EPOCH)).isTrue();
        assertThat(Showing.ALWAYS.isOver(Instant.parse("2999-01-01T00:00:00Z"))).isFalse();
        assertThat(Showing.ALWAYS.nextAfter(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T23:59:59, false",
        "2026-12-01T00:00:00, true",
        "2026-12-14T23:59:59, true",
        "2026-12-15T00:00:00, false"
    })
    void both_dates_are_included_by_the_clock_in_kyiv(LocalDateTime at, boolean due) {
        assertThat(dates().includes(kyiv(at))).isEqualTo(due);
    }

    @Test
    void it_is_over_when_its_last_day_is() {
        assertThat(dates().isOver(kyiv("2026-12-14T23:59:59"))).isFalse();
        assertThat(dates().isOver(kyiv("2026-12-15T00:00:00"))).isTrue();
        assertThat(dates().nextAfter(kyiv("2026-10-15T12:00:00")))
                .contains(kyiv("2026-12-01T00:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T10:00, true",
        "2026-12-02T17:59, true",
        "2026-12-02T18:00, false",
        "2026-12-02T09:59, false",
        "2026-12-03T12:00, false"
    })
    void hours_hold_on_the_days_of_the_week(LocalDateTime at, boolean due) {
        var wednesdays = hours("10:00", "18:00", DayOfWeek.WEDNESDAY);

        assertThat(wednesdays.includes(kyiv(at))).isEqualTo(due);
    }

    /// A Friday that goes on until two at night belongs to Friday, not to Saturday.
    @ParameterizedTest
    @CsvSource({
        "2026-12-04T21:59, false",
        "2026-12-04T22:00, true",
        "2026-12-05T01:59, true",
        "2026-12-05T02:00, false",
        "2026-12-05T22:30, false",
        "2026-12-04T01:00, false"
    })
    void hours_over_midnight_belong_to_the_day_of_their_beginning(LocalDateTime at, boolean due) {
        assertThat(hours("22:00", "02:00", DayOfWeek.FRIDAY).includes(kyiv(at))).isEqualTo(due);
    }

    @Test
    void the_last_night_ends_on_the_next_day() {
        var nights =
                new Showing(
                        Optional.of(FIRST),
                        Optional.of(LAST),
                        Set.of(),
                        Optional.of(new Hours(LocalTime.of(22, 0), LocalTime.of(2, 0))));

        assertThat(nights.includes(kyiv("2026-12-01T01:00:00"))).isFalse();
        assertThat(nights.includes(kyiv("2026-12-15T01:59:00"))).isTrue();
        assertThat(nights.isOver(kyiv("2026-12-15T01:59:00"))).isFalse();
        assertThat(nights.isOver(kyiv("2026-12-15T02:00:00"))).isTrue();
    }

    /// On 29 March 2026 clocks go from 03:00 to 04:00 at 01:00 UTC.
    @Test
    void in_spring_an_hour_does_not_happen() {
        var early = hours("02:00", "05:00", DayOfWeek.SUNDAY);
        var within = hours("03:10", "03:50", DayOfWeek.SUNDAY);
        var begun = hours("03:30", "05:00", DayOfWeek.SUNDAY);

        assertThat(minutes(early, "2026-03-28T22:00:00Z")).isEqualTo(120);
        assertThat(minutes(within, "2026-03-28T22:00:00Z")).isZero();
        assertThat(minutes(begun, "2026-03-28T22:00:00Z")).isEqualTo(60);
        assertThat(begun.nextAfter(Instant.parse("2026-03-28T22:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(within.nextAfter(Instant.parse("2026-03-28T22:00:00Z")))
                .as("a week later")
                .contains(kyiv("2026-04-05T03:10:00"));
    }

    /// On 25 October 2026 clocks go from 04:00 back to 03:00 at 01:00 UTC.
    @Test
    void in_autumn_an_hour_happens_twice() {
        var early = hours("02:00", "05:00", DayOfWeek.SUNDAY);
        var twice = hours("03:15", "03:45", DayOfWeek.SUNDAY);

        assertThat(minutes(early, "2026-10-24T21:00:00Z")).isEqualTo(240);
        assertThat(minutes(twice, "2026-10-24T21:00:00Z")).isEqualTo(60);
    }

    @Test
    void the_last_day_is_not_over_before_the_clock_has_shown_its_end_for_the_last_time() {
        var changed = LocalDate.of(2026, 10, 25);
        var showing =
                new Showing(
                        Optional.empty(),
                        Optional.of(changed),
                        Set.of(),
                        Optional.of(new Hours(LocalTime.of(3, 0), LocalTime.of(3, 30))));

        assertThat(showing.isOver(Instant.parse("2026-10-25T00:45:00Z"))).isFalse();
        assertThat(showing.includes(Instant.parse("2026-10-25T01:29:00Z"))).isTrue();
        assertThat(showing.isOver(Instant.parse("2026-10-25T01:30:00Z"))).isTrue();
    }

    @Test
    void the_next_beginning_is_found_a_week_ahead_and_in_the_same_hour() {
        var wednesdays = hours("10:00", "18:00", DayOfWeek.WEDNESDAY);

        assertThat(wednesdays.nextAfter(kyiv("2026-12-02T18:00:00")))
                .contains(kyiv("2026-12-09T10:00:00"));
        assertThat(wednesdays.nextAfter(kyiv("2026-12-02T09:59:00")))
                .contains(kyiv("2026-12-02T10:00:00"));
        assertThat(dates().nextAfter(kyiv("2026-12-15T00:00:00"))).isEmpty();
    }

    private static Showing dates() {
        return new Showing(Optional.of(FIRST), Optional.of(LAST), Set.of(), Optional.empty());
    }

    private static Showing hours(String from, String until, DayOfWeek... days) {
        return new Showing(
                Optional.empty(),
                Optional.empty(),
                Set.of(days),
                Optional.of(new Hours(LocalTime.parse(from), LocalTime.parse(until))));
    }

    /// How many minutes of the night it is due.
    private static long minutes(Showing showing, String midnight) {
        var begin = Instant.parse(midnight);
        var due = 0;
        for (var minute = 0; minute < 12 * 60; minute++) {
            due += showing.includes(begin.plusSeconds(minute * 60L)) ? 1 : 0;
        }
        return due;
    }

    private static Instant kyiv(String at) {
        return kyiv(LocalDateTime.parse(at));
    }

    private static Instant kyiv(LocalDateTime at) {
        return at.atZone(Showing.KYIV).toInstant();
    }
}
