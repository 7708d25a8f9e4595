package ua.mistok.config.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// One event of a plan, as somebody writes it: whatever a form may hold.
///
/// @param from Kyiv time
/// @param until later on the same day
/// @param where a room, or an address
/// @param campaign id of the one that invites to it
public record Gathering(
        Optional<LocalDate> on,
        Optional<LocalTime> from,
        Optional<LocalTime> until,
        String where,
        Optional<String> campaign,
        Turn turn) {

    /// What became of it.
    public enum Turn {
        PLANNED,
        HELD,
        /// To the day that is written now.
        MOVED,
        CANCELLED
    }

    /// Whether it is still to come.
    public boolean isOpen() {
        return turn == Turn.PLANNED || turn == Turn.MOVED;
    }
}
