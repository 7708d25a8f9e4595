package ua.mistok.config.service;

import java.time.LocalDate;
import java.time.Period;
import ua.mistok.config.text.LocalizedText;

/// Something that a card says of time, cost, place or law.
///
/// Nothing of it can be shown without its date, and what nobody confirmed has no words at all: for
/// it a screen says «перевірте на офіційному сайті».
public sealed interface Detail {

    About about();

    /// When somebody last compared it with the real page, or looked there in vain.
    CheckedOn checkedOn();

    /// Whether it was checked longer ago than the limit.
    default boolean isStale(LocalDate today, Period limit) {
        return checkedOn().isStale(today, limit);
    }

    /// @param sure false for one page, perhaps old: a screen adds «уточніть»
    record Told(About about, LocalizedText text, boolean sure, CheckedOn checkedOn)
            implements Detail {}

    /// Not confirmed: only the official site knows.
    record LookUp(About about, CheckedOn checkedOn) implements Detail {}
}
