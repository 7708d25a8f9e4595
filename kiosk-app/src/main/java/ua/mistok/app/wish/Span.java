package ua.mistok.app.wish;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Hours of a day, such as `22:00-06:00`.
///
/// @param until not in it any more; before `from` if it goes over midnight
public record Span(LocalTime from, LocalTime until) {

    /// @return empty for what is no such span
    public static Optional<Span> read(String text) {
        var parts = text.split("-", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new Span(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])))
                            .filter(span -> !span.from.equals(span.until))
                    : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }
}
