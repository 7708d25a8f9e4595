package ua.mistok.config.campaign;

import java.time.LocalTime;

/// Part of a day by the wall clock; over midnight where it ends before it begins.
///
/// @param from included
/// @param until not included, and another time than `from`
public record Hours(LocalTime from, LocalTime until) {

    public Hours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("no time at all");
        }
    }

    public boolean crossesMidnight() {
        return until.isBefore(from);
    }

    /// Whether it has begun on the day itself and is not over yet on it.
    boolean includesOnItsDay(LocalTime time) {
        return !time.isBefore(from) && (crossesMidnight() || time.isBefore(until));
    }

    /// Whether it still goes on from the day before.
    boolean includesOnTheNextDay(LocalTime time) {
        return crossesMidnight() && time.isBefore(until);
    }
}
