package ua.mistok.app.journal;

import java.time.Instant;
import java.util.Optional;

/// That disk or store did not take facts, for whoever looks after the kiosk.
///
/// @param first when it began, as the clock showed it
/// @param last when it was so for the last time
/// @param times how often; whoever tried again is counted again
/// @param over when facts were taken again; empty while they are not
public record Refused(Instant first, Instant last, int times, Optional<Instant> over) {

    static Refused at(Instant now) {
        return new Refused(now, now, 1, Optional.empty());
    }

    Refused again(Instant now) {
        return over.isPresent() ? at(now) : new Refused(first, now, times + 1, Optional.empty());
    }

    Refused end(Instant now) {
        return over.isPresent() ? this : new Refused(first, last, times, Optional.of(now));
    }

    /// Whether nothing is taken still.
    public boolean lasts() {
        return over.isEmpty();
    }
}
