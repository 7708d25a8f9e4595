package ua.mistok.app.classroom;

import java.time.Duration;
import java.util.List;
import ua.mistok.config.text.LocalizedText;

/// What is done in a class.
///
/// @param lesson slug of the lesson
/// @param version of the lesson
/// @param stuckAfter without a step for so long, somebody counts as stuck
/// @param items at least one
public record Agenda(
        String lesson, int version, LocalizedText title, Duration stuckAfter, List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a class of nothing");
        }
    }

    /// How long it takes as it is planned.
    public Duration length() {
        return Duration.ofMinutes(items.stream().mapToInt(item -> item.head().minutes()).sum());
    }
}
