package ua.mistok.config.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// When something was compared with the real page: a year, and the month and day where they are
/// known.
public record CheckedOn(Year year, Optional<YearMonth> month, Optional<LocalDate> day) {

    /// After this long, unless its pack says otherwise, a card asks to be checked again.
    public static final Period FRESH = Period.ofMonths(6);

    public static CheckedOn day(LocalDate day) {
        var month = YearMonth.from(day);
        return new CheckedOn(Year.from(day), Optional.of(month), Optional.of(day));
    }

    public static CheckedOn month(YearMonth month) {
        return new CheckedOn(Year.from(month), Optional.of(month), Optional.empty());
    }

    public static CheckedOn year(Year year) {
        return new CheckedOn(year, Optional.empty(), Optional.empty());
    }

    /// Reads `2026-02-04`, `2026-02` or `2026`; nothing if it is no such date.
    public static Optional<CheckedOn> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(year(Year.parse(text)));
                case 7 -> Optional.of(month(YearMonth.parse(text)));
                case 10 -> Optional.of(day(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /// The last day that it can mean.
    public LocalDate latest() {
        return day.or(() -> month.map(YearMonth::atEndOfMonth))
                .orElseGet(() -> year.atMonth(12).atEndOfMonth());
    }

    /// Whether it is so long ago that a visitor should make sure.
    public boolean isStale(LocalDate today) {
        return isStale(today, FRESH);
    }

    /// @param limit how long it stays fresh
    public boolean isStale(LocalDate today, Period limit) {
        return latest().plus(limit).isBefore(today);
    }

    /// As packs write it: `2026-02-04`, `2026-02` or `2026`.
    @Override
    public String toString() {
        return day.map(LocalDate::toString)
                .or(() -> month.map(YearMonth::toString))
                .orElseGet(year::toString);
    }
}
