package ua.mistok.app.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a library is open, week for week, in Ukraine's time.
///
/// @param days from Monday to Sunday; empty for a day on which it is closed
record OpenHours(List<Optional<Span>> days) {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final int WEEK = 7;

    /// @param until later on the same day
    record Span(LocalTime from, LocalTime until) {

        Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("opens before it closes");
            }
        }
    }

    OpenHours {
        days = List.copyOf(days);
        if (days.size() != WEEK) {
            throw new IllegalArgumentException("a week has seven days");
        }
    }

    /// @param text seven days as a pulse tells them, with commas between them
    /// @return empty for anything else
    static Optional<OpenHours> read(String text) {
        try {
            var days = new ArrayList<Optional<Span>>();
            for (var day : text.split(",", -1)) {
                days.add(day.isBlank() ? Optional.empty() : Optional.of(span(day)));
            }
            return Optional.of(new OpenHours(days));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Span span(String day) {
        var ends = day.strip().split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not from and until");
        }
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    boolean isOpen(Instant now) {
        var there = now.atZone(KYIV);
        return days.get(there.getDayOfWeek().getValue() - 1)
                .filter(span -> !there.toLocalTime().isBefore(span.from()))
                .filter(span -> there.toLocalTime().isBefore(span.until()))
                .isPresent();
    }

    /// How long the library was open between two moments; of long ago only the last four weeks
    /// before the end count.
    Duration openBetween(Instant from, Instant until) {
        var end = until.atZone(KYIV);
        var begin = max(from.atZone(KYIV), end.minusWeeks(4));
        var open = Duration.ZERO;
        for (var day = begin.toLocalDate();
                !day.isAfter(end.toLocalDate());
                day = day.plusDays(1)) {
            open = open.plus(openOn(day, begin, end));
        }
        return open;
    }

    private Duration openOn(LocalDate day, ZonedDateTime begin, ZonedDateTime end) {
        return days.get(day.getDayOfWeek().getValue() - 1)
                .map(
                        span -> {
                            var from = max(day.atTime(span.from()).atZone(KYIV), begin);
                            var until = min(day.atTime(span.until()).atZone(KYIV), end);
                            return from.isBefore(until)
                                    ? Duration.between(from, until)
                                    : Duration.ZERO;
                        })
                .orElse(Duration.ZERO);
    }

    private static ZonedDateTime max(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static ZonedDateTime min(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
