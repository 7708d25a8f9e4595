package ua.mistok.config.mode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// A stretch of a day with a mode of its own.
///
/// @param to where the stretch ends; not after `from` means on the next day, so that 00:00 is
///     midnight and 00:00 to 00:00 the whole day
public record Hours(LocalTime from, LocalTime to, ModeId mode) {

    /// Whether it ends on the day after the one it begins on; midnight itself is the same day's
    /// end.
    public boolean crossesMidnight() {
        return !to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT);
    }

    /// On a day of the calendar, as moments.
    Stretch on(LocalDate day, ZoneId zone) {
        var end = to.isAfter(from) ? day : day.plusDays(1);
        return new Stretch(moment(day.atTime(from), zone), moment(end.atTime(to), zone), mode);
    }

    /// A time of day that comes twice (summer time ends) means the first time; one that does not
    /// come at all (summer time begins) means the moment at which the clock jumps over it.
    static Instant moment(LocalDateTime time, ZoneId zone) {
        var jump = zone.getRules().getTransition(time);
        return jump != null && jump.isGap() ? jump.getInstant() : time.atZone(zone).toInstant();
    }

    /// The minutes it covers of the day it begins on and the next, whatever clocks do: 0 to 2880.
    int endMinute() {
        return minute(to) + (to.isAfter(from) ? 0 : 24 * 60);
    }

    int startMinute() {
        return minute(from);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /// From one moment to another, the second excluded.
    record Stretch(Instant from, Instant to, ModeId mode) {

        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(to);
        }
    }
}
