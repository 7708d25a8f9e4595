package ua.mistok.app.content;

import java.util.Optional;
import ua.mistok.app.fact.CardFlagged.What;

/// «Тут щось не так», as often as it was said of one thing and nobody has seen to it.
///
/// @param service the card
/// @param step of an exercise; empty for the card itself
/// @param version of the exercise, or of the pack that the card was from
/// @param times since somebody last saw to it
/// @param week in which it was last said, as yyyyww; 0 if the date is unknown
public record Report(
        String service, Optional<String> step, int version, What what, long times, int week) {}
