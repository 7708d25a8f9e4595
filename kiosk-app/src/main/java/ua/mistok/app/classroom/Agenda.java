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
/// @param lineage from whom the class comes, and who comes of it
public record Agenda(
        String lesson,
        int version,
        LocalizedText title,
        Duration stuckAfter,
        List<Item> items,
        Lineage lineage) {

    public Agenda {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a class of nothing");
        }
    }

    /// Of a class that nobody's code is known of.
    public Agenda(
            String lesson,
            int version,
            LocalizedText title,
            Duration stuckAfter,
            List<Item> items) {
        this(lesson, version, title, stuckAfter, items, Lineage.NONE);
    }

    /// The same, of whom it comes and who comes of it.
    public Agenda with(Lineage known) {
        return new Agenda(lesson, version, title, stuckAfter, items, known);
    }

    /// How long it takes as it is planned.
    public Duration length() {
        return Duration.ofMinutes(items.stream().mapToInt(item -> item.head().minutes()).sum());
    }
}
