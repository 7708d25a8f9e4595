package ua.mistok.config.lesson;

import java.util.Locale;

/// Groups of the population that a trainer counts, on paper and at the board (issue "6 of 7").
/// Somebody may belong to several, or to none.
public enum AttendanceGroup {
    SIXTY_PLUS,
    DISPLACED,
    VETERANS,
    DISABILITIES,
    RURAL,
    PARENTS,
    YOUTH;

    /// As facts write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
