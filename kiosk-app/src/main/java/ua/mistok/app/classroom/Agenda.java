package ua.mistok.app.classroom;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.config.text.LocalizedText;

/// What is done in a class.
///
/// @param lesson slug of the lesson
/// @param version of the lesson
/// @param stuckAfter without a step for so long, somebody counts as stuck
/// @param items at least one
/// @param lineage from whom the class comes, and who comes of it
/// @param later by what its people are asked at the hub, weeks later; empty where they are not
public record Agenda(
        String lesson,
        int version,
        LocalizedText title,
        Duration stuckAfter,
        List<Item> items,
        Lineage lineage,
        Optional<AskedLater> later) {

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
        this(lesson, version, title, stuckAfter, items, Lineage.NONE, Optional.empty());
    }

    /// The same, of whom it comes and who comes of it.
    public Agenda with(Lineage known) {
        return new Agenda(lesson, version, title, stuckAfter, items, known, later);
    }

    /// The same, whose people are asked at the hub, weeks later.
    public Agenda asking(Optional<AskedLater> of) {
        return new Agenda(lesson, version, title, stuckAfter, items, lineage, of);
    }

    /// How long it takes as it is planned.
    public Duration length() {
        return Duration.ofMinutes(items.stream().mapToInt(item -> item.head().minutes()).sum());
    }
}
