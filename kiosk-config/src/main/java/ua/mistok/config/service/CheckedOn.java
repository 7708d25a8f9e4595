package ua.mistok.config.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// When something was compared with the real page: a month, and the day where it is known.
public record CheckedOn(YearMonth month, Optional<LocalDate> day) {

    public static CheckedOn day(LocalDate day) {
        return new CheckedOn(YearMonth.from(day), Optional.of(day));
    }

    public static CheckedOn month(YearMonth month) {
        return new CheckedOn(month, Optional.empty());
    }

    /// `2026-02-04` or `2026-02`, as packs write it.
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(month::toString);
    }
}
