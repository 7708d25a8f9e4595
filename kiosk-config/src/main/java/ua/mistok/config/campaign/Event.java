package ua.mistok.config.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import ua.mistok.config.text.LocalizedText;

/// A day to come to the library.
///
/// @param from Kyiv time
/// @param until later on the same day
/// @param where a room, or an address
public record Event(LocalDate on, LocalTime from, LocalTime until, LocalizedText where) {

    public Event {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an event ends after it began");
        }
    }

    public Instant begin() {
        return on.atTime(from).atZone(Showing.KYIV).toInstant();
    }

    public Instant end() {
        return on.atTime(until).atZone(Showing.KYIV).toInstant();
    }
}
