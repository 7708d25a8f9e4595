package ua.mistok.config.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ua.mistok.config.text.LocalizedText;

/// The week, by the clock on the wall of a library in Kyiv.
class ScheduleTest {

    private static final Predicate<ModeId> ALL = mode -> true;
    private static final ModeId OPEN = new ModeId("open");
    private static final ModeId LESSON = new ModeId("lesson");
    private static final ModeId FAIR = new ModeId("fair");
    private static final ModeId CLOSED = new ModeId("closed");

    /// Summer time begins on Sunday, 29 March 2026 at 3:00 and ends on 25 October at 4:00.
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    private final List<SpecialDays> special = new ArrayList<>();

    @Test
    void a_class_lies_over_the_day_and_the_day_goes_on_behind_it() {
        on("09:00", "18:00", OPEN, DayOfWeek.WEDNESDAY);
        on("13:45", "15:30", LESSON, DayOfWeek.WEDNESDAY);

        assertThat(at("2026-11-25T08:59")).isEqualTo(CLOSED);
        assertThat(at("2026-11-25T09:00")).isEqualTo(OPEN);
        assertThat(at("2026-11-25T13:45")).isEqualTo(LESSON);
        assertThat(at("2026-11-25T15:29")).isEqualTo(LESSON);
        assertThat(at("2026-11-25T15:30")).isEqualTo(OPEN);
        assertThat(at("2026-11-25T18:00")).isEqualTo(CLOSED);
    }

    @Test
    void what_comes_next_is_a_change_and_never_the_same_again() {
        on("09:00", "12:00", OPEN, DayOfWeek.WEDNESDAY);
        on("12:00", "14:00", OPEN, DayOfWeek.WEDNESDAY);
        on("14:00", "15:30", LESSON, DayOfWeek.WEDNESDAY);

        assertThat(next("2026-11-25T09:30")).contains(change("2026-11-25T14:00", LESSON));
        assertThat(next("2026-11-25T14:00")).contains(change("2026-11-25T15:30", CLOSED));
        assertThat(next("2026-11-25T15:30")).contains(change("2026-12-02T09:00", OPEN));
    }

    @Test
    void a_station_that_a_class_does_not_serve_stays_as_it_was() {
        on("09:00", "18:00", OPEN, DayOfWeek.WEDNESDAY);
        on("13:45", "15:30", LESSON, DayOfWeek.WEDNESDAY);
        Predicate<ModeId> atTheDoor = mode -> !mode.equals(LESSON);

        assertThat(schedule().at(kyiv("2026-11-25T14:00"), atTheDoor)).isEqualTo(OPEN);
        assertThat(schedule().next(kyiv("2026-11-25T10:00"), atTheDoor))
                .contains(change("2026-11-25T18:00", CLOSED));
    }

    @Test
    void an_empty_week_is_one_mode_for_ever() {
        for (var moment : List.of("1970-01-01T00:00", "2026-03-29T03:30", "2038-06-01T12:00")) {
            assertThat(at(moment)).isEqualTo(CLOSED);
            assertThat(next(moment)).isEmpty();
        }
        on("00:00", "00:00", CLOSED, DayOfWeek.values());
        assertThat(next("2026-11-25T12:00")).isEmpty();
    }

    @Test
    void midnight_ends_a_day_and_a_night_goes_on_into_the_next_one() {
        on("20:00", "00:00", OPEN, DayOfWeek.FRIDAY);
        on("22:00", "02:00", FAIR, DayOfWeek.SATURDAY);
        on("01:00", "03:00", LESSON, DayOfWeek.SUNDAY);

        assertThat(at("2026-11-27T23:59")).isEqualTo(OPEN);
        assertThat(at("2026-11-28T00:00")).isEqualTo(CLOSED);
        assertThat(at("2026-11-29T00:30")).isEqualTo(FAIR);
        assertThat(at("2026-11-29T01:30")).as("began later").isEqualTo(LESSON);
        assertThat(at("2026-11-29T02:30")).isEqualTo(LESSON);
        assertThat(next("2026-11-28T23:00")).contains(change("2026-11-29T01:00", LESSON));
        assertThat(next("2026-11-29T02:59")).contains(change("2026-11-29T03:00", CLOSED));
        assertThat(next("2026-11-27T20:00")).contains(change("2026-11-28T00:00", CLOSED));
    }

    @Test
    void a_whole_day_is_from_midnight_to_midnight_also_where_it_has_23_or_25_hours() {
        on("00:00", "00:00", OPEN, DayOfWeek.SUNDAY);

        for (var day : List.of(SPRING, AUTUMN, LocalDate.of(2026, 11, 29))) {
            var from = kyiv(day + "T00:00");
            var change = schedule().next(from.minusSeconds(1), ALL).orElseThrow();
            assertThat(change).isEqualTo(new Change(from, OPEN));
            assertThat(schedule().next(from, ALL))
                    .contains(new Change(kyiv(day.plusDays(1) + "T00:00"), CLOSED));
        }
        assertThat(Duration.between(kyiv(SPRING + "T00:00"), kyiv("2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(kyiv(AUTUMN + "T00:00"), kyiv("2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void hours_at_day_keep_their_time_on_the_wall_over_both_changes_of_the_clock() {
        on("09:00", "18:00", OPEN, DayOfWeek.values());

        assertThat(Duration.between(opening(SPRING.minusDays(1)), opening(SPRING)))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(opening(AUTUMN.minusDays(1)), opening(AUTUMN)))
                .isEqualTo(Duration.ofHours(25));
    }

    private Instant opening(LocalDate day) {
        var change = schedule().next(kyiv(day + "T00:00"), ALL).orElseThrow();
        assertThat(change.mode()).isEqualTo(OPEN);
        assertThat(LocalDateTime.ofInstant(change.at(), Schedule.ZONE)).isEqualTo(day.atTime(9, 0));
        return change.at();
    }

    @Test
    void hours_that_the_spring_swallows_begin_or_end_when_the_clock_jumps_over_them() {
        on("02:00", "03:30", OPEN, DayOfWeek.SUNDAY);
        on("03:30", "05:00", LESSON, DayOfWeek.SUNDAY);
        on("03:10", "03:50", FAIR, DayOfWeek.SUNDAY);
        var jump = Instant.parse("2026-03-29T01:00:00Z");

        assertThat(schedule().at(jump.minusSeconds(1), ALL)).isEqualTo(OPEN);
        assertThat(schedule().at(jump, ALL)).as("it is four o’clock").isEqualTo(LESSON);
        assertThat(schedule().next(kyiv("2026-03-29T02:30"), ALL))
                .contains(new Change(jump, LESSON));
        assertThat(schedule().next(jump, ALL)).contains(change("2026-03-29T05:00", CLOSED));
    }

    @Test
    void an_hour_that_comes_twice_in_autumn_changes_the_mode_once() {
        on("02:00", "03:30", OPEN, DayOfWeek.SUNDAY);
        on("03:30", "05:00", LESSON, DayOfWeek.SUNDAY);
        var first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(schedule().next(kyiv("2026-10-25T02:00"), ALL))
                .contains(new Change(first, LESSON));
        for (var minutes = 0; minutes < 150; minutes++) {
            assertThat(schedule().at(first.plus(Duration.ofMinutes(minutes)), ALL))
                    .as("%d minutes later", minutes)
                    .isEqualTo(LESSON);
        }
        assertThat(schedule().next(first, ALL)).contains(change("2026-10-25T05:00", CLOSED));
    }

    @Test
    void a_holiday_takes_the_weeks_hours_away_or_has_its_own() {
        on("09:00", "18:00", OPEN, DayOfWeek.values());
        special.add(days("2026-12-25", "2026-12-26"));
        special.add(days("2026-12-31", "2026-12-31", hours("09:00", "13:00", FAIR)));

        assertThat(at("2026-12-24T12:00")).isEqualTo(OPEN);
        assertThat(at("2026-12-25T12:00")).isEqualTo(CLOSED);
        assertThat(at("2026-12-26T12:00")).isEqualTo(CLOSED);
        assertThat(at("2026-12-27T12:00")).isEqualTo(OPEN);
        assertThat(at("2026-12-31T12:00")).isEqualTo(FAIR);
        assertThat(at("2026-12-31T13:00")).isEqualTo(CLOSED);
        assertThat(next("2026-12-24T18:00")).contains(change("2026-12-27T09:00", OPEN));
    }

    @Test
    void of_two_kinds_of_special_days_the_later_in_the_list_holds() {
        on("09:00", "18:00", OPEN, DayOfWeek.values());
        special.add(days("2026-07-01", "2026-07-31"));
        special.add(days("2026-07-10", "2026-07-10", hours("10:00", "12:00", FAIR)));

        assertThat(at("2026-07-09T11:00")).isEqualTo(CLOSED);
        assertThat(at("2026-07-10T11:00")).isEqualTo(FAIR);
    }

    @Test
    void a_night_before_a_holiday_goes_on_into_it_and_a_night_of_a_holiday_is_its_own() {
        on("22:00", "02:00", FAIR, DayOfWeek.values());
        special.add(days("2026-12-25", "2026-12-25"));

        assertThat(at("2026-12-25T01:00")).isEqualTo(FAIR);
        assertThat(at("2026-12-25T23:00")).isEqualTo(CLOSED);
        assertThat(at("2026-12-26T01:00")).isEqualTo(CLOSED);
        assertThat(at("2026-12-26T23:00")).isEqualTo(FAIR);
    }

    @Test
    void a_summer_that_is_closed_ends_on_the_first_day_with_hours() {
        on("09:00", "18:00", OPEN, DayOfWeek.WEDNESDAY);
        special.add(days("2026-07-01", "2026-08-27"));

        assertThat(next("2026-06-24T18:00")).contains(change("2026-09-02T09:00", OPEN));
    }

    @Test
    void days_far_ahead_are_found_and_a_clock_of_1970_costs_nothing() {
        special.add(days("2026-12-31", "2026-12-31", hours("09:00", "13:00", FAIR)));

        assertThat(next("2026-01-01T00:00")).contains(change("2026-12-31T09:00", FAIR));
        assertThat(next("1970-01-01T00:00")).isEmpty();
        assertThat(next("2031-01-01T00:00")).isEmpty();
    }

    @Test
    void a_clock_that_jumps_is_answered_for_where_it_stands() {
        on("09:00", "18:00", OPEN, DayOfWeek.values());
        on("14:00", "15:00", LESSON, DayOfWeek.values());
        var jumps =
                List.of(
                        Map.entry("2026-11-25T10:00", OPEN),
                        Map.entry("2031-01-01T14:30", LESSON),
                        Map.entry("1970-01-01T02:00", CLOSED),
                        Map.entry("2026-11-25T14:30", LESSON),
                        Map.entry("2026-11-25T10:00", OPEN));
        for (var jump : jumps) {
            assertThat(at(jump.getKey())).isEqualTo(jump.getValue());
        }
    }

    /// Whatever the schedule, walking from change to change meets every mode that asking each
    /// minute does.
    @Test
    void changes_tell_the_whole_story_of_any_schedule() {
        for (var seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            week.clear();
            special.clear();
            for (var n = random.nextInt(12); n > 0; n--) {
                on(
                        time(random),
                        time(random),
                        new ModeId("m" + random.nextInt(3)),
                        DayOfWeek.of(1 + random.nextInt(7)));
            }
            special.add(days("2026-10-24", "2026-10-24", hours(time(random), "04:00", FAIR)));
            for (var day : List.of(SPRING, AUTUMN)) {
                walk(kyiv(day.minusDays(3) + "T00:00"), Duration.ofDays(6));
            }
        }
    }

    private void walk(Instant from, Duration length) {
        var schedule = schedule();
        var now = from;
        var next = schedule.next(now, ALL);
        var holds = schedule.at(now, ALL);
        for (; now.isBefore(from.plus(length)); now = now.plusSeconds(60 * 15)) {
            if (next.isPresent() && !now.isBefore(next.get().at())) {
                holds = next.get().mode();
                next = schedule.next(next.get().at(), ALL);
            }
            assertThat(schedule.at(now, ALL)).as("%s of %s", now, schedule).isEqualTo(holds);
        }
    }

    private static String time(Random random) {
        return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)).toString();
    }

    // ── samples ─────────────────────────────────────────────────────────

    private void on(String from, String to, ModeId mode, DayOfWeek... days) {
        Arrays.stream(days)
                .forEach(
                        day ->
                                week.computeIfAbsent(day, _ -> new ArrayList<>())
                                        .add(hours(from, to, mode)));
    }

    private static Hours hours(String from, String to, ModeId mode) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), mode);
    }

    private static SpecialDays days(String from, String to, Hours... hours) {
        return new SpecialDays(
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalizedText.same("свято"),
                List.of(hours));
    }

    private Schedule schedule() {
        return new Schedule(CLOSED, week, special);
    }

    private ModeId at(String wall) {
        return schedule().at(kyiv(wall), ALL);
    }

    private Optional<Change> next(String wall) {
        return schedule().next(kyiv(wall), ALL);
    }

    private static Change change(String wall, ModeId mode) {
        return new Change(kyiv(wall), mode);
    }

    private static Instant kyiv(String wall) {
        return LocalDateTime.parse(wall).atZone(Schedule.ZONE).toInstant();
    }
}
