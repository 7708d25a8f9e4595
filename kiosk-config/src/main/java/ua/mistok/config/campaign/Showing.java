package ua.mistok.config.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.Set;

/// When a slide is due: dates, days of the week and hours, all by the wall clock in Kyiv.
///
/// Hours that go over midnight belong to the day on which they began. When clocks go forward, an
/// hour of the wall clock does not happen; when they go back, one happens twice: a slide follows
/// the clock on the wall both times.
///
/// @param from first day; empty for no beginning
/// @param until last day, included; empty for no end
/// @param weekdays empty for all
/// @param hours empty for the whole day
public record Showing(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Set<DayOfWeek> weekdays,
        Optional<Hours> hours) {

    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    public static final Showing ALWAYS =
            new Showing(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    private static final int DAYS_OF_A_WEEK = 7;

    public Showing {
        weekdays = Set.copyOf(weekdays);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /// Whether the slide is due at this moment.
    public boolean includes(Instant now) {
        var local = now.atZone(KYIV);
        var day = local.toLocalDate();
        var time = local.toLocalTime();
        if (hours.isEmpty()) {
            return isOn(day);
        }
        return (isOn(day) && hours.get().includesOnItsDay(time))
                || (isOn(day.minusDays(1)) && hours.get().includesOnTheNextDay(time));
    }

    /// Whether no moment from now on is included.
    public boolean isOver(Instant now) {
        return until.filter(last -> !now.isBefore(end(last))).isPresent();
    }

    /// The next moment at which it begins again; empty if it never does.
    public Optional<Instant> nextAfter(Instant now) {
        var today = now.atZone(KYIV).toLocalDate();
        var first = from.filter(today::isBefore).orElse(today);
        for (var ahead = 0; ahead <= DAYS_OF_A_WEEK; ahead++) {
            var day = first.plusDays(ahead);
            var begin = begin(day);
            if (begin.isAfter(now) && includes(begin) && !includes(begin.minusNanos(1))) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    private boolean isOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty()
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }

    private Instant begin(LocalDate day) {
        var local = hours.map(Hours::from).map(day::atTime).orElseGet(day::atStartOfDay);
        return skipped(local).orElseGet(() -> local.atZone(KYIV).toInstant());
    }

    private Instant end(LocalDate day) {
        var nextDay = hours.isEmpty() || hours.get().crossesMidnight();
        var time = hours.map(Hours::until).orElse(LocalTime.MIDNIGHT);
        var local = (nextDay ? day.plusDays(1) : day).atTime(time);
        return skipped(local)
                .orElseGet(() -> local.atZone(KYIV).withLaterOffsetAtOverlap().toInstant());
    }

    /// When the wall clock jumps over this time, if it does.
    private static Optional<Instant> skipped(LocalDateTime local) {
        return Optional.ofNullable(KYIV.getRules().getTransition(local))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant);
    }
}
