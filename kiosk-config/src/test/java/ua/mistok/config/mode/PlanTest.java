package ua.mistok.config.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ua.mistok.config.mode.Activation.Until;

/// What somebody switched on, beside the week.
class PlanTest {

    private static final Predicate<ModeId> ALL = mode -> true;
    private static final ModeId OPEN = new ModeId("open");
    private static final ModeId LESSON = new ModeId("lesson");
    private static final ModeId FAIR = new ModeId("fair");
    private static final ModeId CLOSED = new ModeId("closed");

    /// Wednesday, 9 to 18, with a class from 14 to 15.
    private static final Schedule SCHEDULE =
            new Schedule(
                    CLOSED,
                    Map.of(
                            DayOfWeek.WEDNESDAY,
                            List.of(
                                    hours("09:00", "18:00", OPEN),
                                    hours("14:00", "15:00", LESSON))),
                    List.of());

    @Test
    void nothing_switched_on_means_the_schedule() {
        var plan = new Plan(SCHEDULE, Optional.empty());

        assertThat(plan.at(kyiv("2026-11-25T10:00"), ALL)).isEqualTo(OPEN);
        assertThat(plan.next(kyiv("2026-11-25T10:00"), ALL))
                .contains(new Change(kyiv("2026-11-25T14:00"), LESSON));
    }

    @Test
    void it_ends_with_the_next_change_of_the_schedule() {
        var plan = told(FAIR, "2026-11-25T10:00", Until.NEXT_CHANGE);

        assertThat(plan.at(kyiv("2026-11-25T13:59"), ALL)).isEqualTo(FAIR);
        assertThat(plan.at(kyiv("2026-11-25T14:00"), ALL)).isEqualTo(LESSON);
        assertThat(plan.at(kyiv("2026-11-25T16:00"), ALL)).isEqualTo(OPEN);
        assertThat(plan.next(kyiv("2026-11-25T10:00"), ALL))
                .contains(new Change(kyiv("2026-11-25T14:00"), LESSON));
    }

    @Test
    void until_told_otherwise_it_stays_over_every_change_and_nothing_comes_next() {
        var plan = told(FAIR, "2026-11-25T10:00", Until.TOLD);

        assertThat(plan.at(kyiv("2026-11-25T14:30"), ALL)).isEqualTo(FAIR);
        assertThat(plan.at(kyiv("2027-06-01T03:00"), ALL)).isEqualTo(FAIR);
        assertThat(plan.next(kyiv("2026-11-25T10:00"), ALL)).isEmpty();
    }

    @Test
    void what_comes_next_is_not_what_was_switched_on_already() {
        var plan = told(LESSON, "2026-11-25T13:00", Until.NEXT_CHANGE);

        assertThat(plan.next(kyiv("2026-11-25T13:30"), ALL))
                .contains(new Change(kyiv("2026-11-25T15:00"), OPEN));
    }

    @Test
    void a_clock_that_jumps_ends_it_only_over_a_change_of_the_schedule() {
        var plan = told(FAIR, "2026-11-25T10:00", Until.NEXT_CHANGE);

        assertThat(plan.at(kyiv("2026-11-25T09:10"), ALL)).as("an hour back").isEqualTo(FAIR);
        assertThat(plan.at(kyiv("2026-11-25T13:00"), ALL)).as("hours on").isEqualTo(FAIR);
        assertThat(plan.at(kyiv("2026-11-25T08:00"), ALL)).as("before opening").isEqualTo(CLOSED);
        assertThat(plan.at(kyiv("2025-11-26T10:00"), ALL)).as("a year back").isEqualTo(OPEN);
        assertThat(plan.at(kyiv("2031-11-26T10:00"), ALL)).as("years on").isEqualTo(OPEN);
        assertThat(plan.at(kyiv("2026-11-25T10:05"), ALL)).as("and right again").isEqualTo(FAIR);
    }

    @Test
    void until_a_moment_it_holds_over_changes_and_then_the_schedule_does() {
        var since = kyiv("2026-11-25T10:00");
        var ends = kyiv("2026-11-25T14:30");
        var told = new Activation(FAIR, since, Until.MOMENT, Optional.of(ends));
        var plan = new Plan(SCHEDULE, Optional.of(told));

        assertThat(plan.at(kyiv("2026-11-25T14:29"), ALL)).isEqualTo(FAIR);
        assertThat(plan.at(ends, ALL)).isEqualTo(LESSON);
        assertThat(plan.next(since, ALL)).contains(new Change(ends, LESSON));
    }

    @Test
    void a_station_that_it_does_not_serve_keeps_to_the_schedule() {
        var plan = told(FAIR, "2026-11-25T10:00", Until.TOLD);
        Predicate<ModeId> other = mode -> !mode.equals(FAIR);

        assertThat(plan.at(kyiv("2026-11-25T10:30"), other)).isEqualTo(OPEN);
        assertThat(plan.next(kyiv("2026-11-25T10:30"), other))
                .contains(new Change(kyiv("2026-11-25T14:00"), LESSON));
    }

    @Test
    void with_no_change_ahead_it_stays_until_told_otherwise() {
        var activation = new Activation(FAIR, kyiv("2026-11-25T10:00"), Until.NEXT_CHANGE);
        var plan = new Plan(Schedule.always(OPEN), Optional.of(activation));

        assertThat(plan.at(kyiv("2028-01-01T00:00"), ALL)).isEqualTo(FAIR);
    }

    @Test
    void the_next_opening_is_found_over_days_that_are_closed() {
        var plan = new Plan(SCHEDULE, Optional.empty());

        assertThat(plan.next(kyiv("2026-11-25T18:30"), ALL, mode -> !mode.equals(CLOSED), 5))
                .contains(new Change(kyiv("2026-12-02T09:00"), OPEN));
        assertThat(plan.next(kyiv("2026-11-25T18:30"), ALL, FAIR::equals, 5)).isEmpty();
    }

    private static Plan told(ModeId mode, String since, Until until) {
        return new Plan(SCHEDULE, Optional.of(new Activation(mode, kyiv(since), until)));
    }

    private static Hours hours(String from, String to, ModeId mode) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), mode);
    }

    private static Instant kyiv(String wall) {
        return LocalDateTime.parse(wall).atZone(Schedule.ZONE).toInstant();
    }
}
