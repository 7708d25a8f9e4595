package ua.mistok.app.hub.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where the facts of a journal were made: from which of them on which place holds (decision 3). It
/// hangs on their numbers alone, so that it makes no difference when and how they come.
///
/// The kiosk says by `kiosk.placed` in which area it stands; the fleet knows the very node at which
/// it joined, which holds while one of the two lies in the other. Where it does not, the kiosk is
/// right, and `@` with the area's name says so: it was moved and nobody joined it anew, or the fact
/// was made before somebody did.
///
/// @param marks in the order of the facts
/// @param stretches what follows of them; the first begins with the first fact
record Placing(List<Mark> marks, List<Stretch> stretches) {

    static final Placing NONE = new Placing(List.of(), List.of());

    Placing {
        marks = List.copyOf(marks);
        stretches = List.copyOf(stretches);
    }

    /// @param from the first fact that it is of
    /// @param told by the kiosk itself; else by the fleet
    /// @param place a node of the tree
    record Mark(long from, boolean told, String place) {}

    /// @param from its first fact; it ends where the next one begins
    /// @param place a node, or `@` with one
    record Stretch(long from, String place) {}

    /// Facts that were made at one place.
    ///
    /// @param last included
    record Range(long first, long last, Optional<String> place) {}

    /// Where a fact was made; empty where nobody knows but the fleet.
    Optional<String> at(long seq) {
        var found = Optional.<String>empty();
        for (var stretch : stretches) {
            if (stretch.from() > seq) {
                break;
            }
            found = Optional.of(stretch.place());
        }
        return found;
    }

    /// Where the fleet has it, for the newest facts.
    Optional<String> registered() {
        return marks.stream()
                .filter(mark -> !mark.told())
                .map(Mark::place)
                .reduce((first, last) -> last);
    }

    /// @param above of each place that a mark names: itself and all above it
    Placing with(List<Mark> more, Map<String, Set<String>> above) {
        var all =
                Stream.concat(marks.stream(), more.stream())
                        .distinct()
                        .sorted(Comparator.comparingLong(Mark::from))
                        .toList();
        var stretches = new ArrayList<Stretch>();
        all.stream()
                .mapToLong(Mark::from)
                .distinct()
                .forEach(from -> add(stretches, from, place(all, from, above)));
        return new Placing(all, stretches);
    }

    private static void add(List<Stretch> stretches, long from, String place) {
        if (stretches.isEmpty() || !stretches.getLast().place().equals(place)) {
            stretches.add(new Stretch(stretches.isEmpty() ? 1 : from, place));
        }
    }

    /// The newest node that the fleet knew and that agrees with the kiosk, or the kiosk's own word.
    private static String place(List<Mark> marks, long seq, Map<String, Set<String>> above) {
        var until = marks.stream().filter(mark -> mark.from() <= seq).toList();
        var told = newest(until.stream().filter(Mark::told));
        var area = told.map(Mark::place);
        return newest(
                        until.stream()
                                .filter(mark -> !mark.told())
                                .filter(
                                        mark ->
                                                area.stream()
                                                        .allMatch(of -> agree(mark, of, above))))
                .map(Mark::place)
                .or(() -> area.map(of -> "@" + of))
                .orElseThrow();
    }

    private static Optional<Mark> newest(Stream<Mark> marks) {
        return marks.reduce((first, last) -> last);
    }

    private static boolean agree(Mark mark, String area, Map<String, Set<String>> above) {
        return above.getOrDefault(mark.place(), Set.of()).contains(area)
                || above.getOrDefault(area, Set.of()).contains(mark.place());
    }

    /// Some facts, by where they were made.
    ///
    /// @param first included
    /// @param last included
    List<Range> ranges(long first, long last) {
        if (stretches.isEmpty()) {
            return first > last ? List.of() : List.of(new Range(first, last, Optional.empty()));
        }
        var ranges = new ArrayList<Range>();
        for (var number = 0; number < stretches.size(); number++) {
            var stretch = stretches.get(number);
            var end =
                    number + 1 < stretches.size()
                            ? stretches.get(number + 1).from() - 1
                            : Long.MAX_VALUE;
            var from = Math.max(first, stretch.from());
            var to = Math.min(last, end);
            if (from <= to) {
                ranges.add(new Range(from, to, Optional.of(stretch.place())));
            }
        }
        return ranges;
    }
}
