package ua.mistok.app.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counted;

/// Counts as facts that fit into a record of a log.
final class Parts {

    /// Characters of names and their JSON; a character has three bytes at most, as names are slugs
    /// and numbers it is mostly one.
    private static final int MOST = 160_000;

    private static final int JSON_AROUND_A_ROW = 70;

    private Parts() {}

    /// At least one.
    ///
    /// @param acted how far the chain of what staff did reached in the journal
    /// @param holds journals whose counts are among these
    static List<TallyClosed> of(
            String journal, List<Counted> counts, Optional<String> acted, List<String> holds) {
        var pages = new ArrayList<List<TallyClosed.Row>>();
        pages.add(new ArrayList<>());
        var size = 0;
        for (var counted : counts) {
            var tally = counted.tally();
            var row = new TallyClosed.Row(tally.week(), tally.key(), counted.n());
            var more = JSON_AROUND_A_ROW + String.join("", row.key()).length();
            if (size + more > MOST) {
                pages.add(new ArrayList<>());
                size = 0;
            }
            pages.getLast().add(row);
            size += more;
        }
        var parts = new ArrayList<TallyClosed>();
        for (var page : pages) {
            var part = parts.size() + 1;
            var isLast = part == pages.size();
            parts.add(
                    new TallyClosed(
                            journal,
                            part,
                            pages.size(),
                            page,
                            isLast ? acted : Optional.empty(),
                            isLast ? holds : List.of()));
        }
        return parts;
    }
}
