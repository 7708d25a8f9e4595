package ua.mistok.config.mode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Finds hours of one day that get into each other's way at a station.
final class Overlaps {

    private final Map<ModeId, Mode> modes;
    private final Problems problems;
    private final List<Placed> seen = new ArrayList<>();

    /// Hours, and where they are written.
    record Placed(Hours hours, Place place) {}

    Overlaps(Map<ModeId, Mode> modes, Problems problems) {
        this.modes = modes;
        this.problems = problems;
    }

    /// Hours of the day, in the order in which they are written.
    void add(Placed placed) {
        for (var other : seen) {
            if (!meet(placed.hours().mode(), other.hours().mode())) {
                continue;
            }
            if (placed.hours().startMinute() == other.hours().startMinute()) {
                problems.add(ScheduleProblem.SAME_START.at(placed.place()));
                return;
            }
            if (liePartlyOver(placed.hours(), other.hours())) {
                problems.add(ScheduleProblem.PARTLY_OVER.warningAt(placed.place()));
                return;
            }
        }
        seen.add(placed);
    }

    /// Whether some station is served by both.
    private boolean meet(ModeId one, ModeId other) {
        var first = modes.get(one);
        var second = modes.get(other);
        if (first == null || second == null) {
            return false;
        }
        return first.stations().isEmpty()
                || second.stations().isEmpty()
                || !Collections.disjoint(first.stations(), second.stations());
    }

    private static boolean liePartlyOver(Hours one, Hours other) {
        var isFirst = one.startMinute() < other.startMinute();
        var first = isFirst ? one : other;
        var second = isFirst ? other : one;
        return second.startMinute() < first.endMinute() && first.endMinute() < second.endMinute();
    }
}
