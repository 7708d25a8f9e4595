package ua.mistok.config.mode;

import java.time.LocalDate;
import java.util.List;
import ua.mistok.config.text.LocalizedText;

/// Days on which the week does not hold: holidays, closures, an event.
///
/// @param from the first of them
/// @param to the last of them
/// @param hours instead of the week's on each of them; empty means that it is as outside hours
public record SpecialDays(LocalDate from, LocalDate to, LocalizedText name, List<Hours> hours) {

    public SpecialDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        hours = List.copyOf(hours);
    }

    public boolean cover(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(SpecialDays other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
