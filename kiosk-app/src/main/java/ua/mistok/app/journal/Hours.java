package ua.mistok.app.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import ua.mistok.app.fact.FactHeader.Clock;

/// The kiosk's clock in hours, and whether it can be believed: not before the programme was built,
/// nor before an hour that was believed already. For several threads.
final class Hours {

    private final InstantSource clock;
    private Instant newest;

    /// @param newest hour of the newest fact with a set clock, or the hour of the build
    Hours(InstantSource clock, Instant newest) {
        this.clock = clock;
        this.newest = newest.truncatedTo(ChronoUnit.HOURS);
    }

    synchronized Reading read() {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (hour.isBefore(newest)) {
            return new Reading(hour, Clock.UNSET);
        }
        newest = hour;
        return new Reading(hour, Clock.SET);
    }

    /// What the clock shows, believed or not.
    Instant shown() {
        return clock.instant();
    }

    record Reading(Instant hour, Clock clock) {}
}
