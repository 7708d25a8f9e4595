package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What every fact says of itself, whatever its kind.
///
/// @param v version of the kind's fields
/// @param seq counts from 1 in its journal, without gaps
/// @param hour UTC, rounded down: finer time would point at a person
/// @param boot how often the kiosk had been started
/// @param mode kind of the mode, by its stable name
/// @param language tag of the language on the screen
public record FactHeader(
        String kind,
        int v,
        long seq,
        Instant hour,
        Clock clock,
        long boot,
        String station,
        String mode,
        String language,
        boolean trial) {

    public FactHeader {
        if (!hour.equals(hour.truncatedTo(ChronoUnit.HOURS))) {
            throw new IllegalArgumentException("an hour has no minutes");
        }
    }

    /// Whether the kiosk's clock could be believed; an unset one makes the date unknown.
    public enum Clock {
        @JsonProperty("set")
        SET,
        @JsonProperty("unset")
        UNSET
    }
}
