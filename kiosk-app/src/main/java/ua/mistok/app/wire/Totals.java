package ua.mistok.app.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ua.mistok.app.fact.TallyClosed;

/// The counts of a kiosk, journal by journal, in the place of its facts: for one that sends none
/// (requirement R-41). Whatever facts come later are not counted twice.
public record Totals(List<Of> journals) implements Body {

    /// @throws IllegalArgumentException if a journal is there twice
    public Totals {
        journals = List.copyOf(journals);
        var named = new ArrayList<UUID>();
        for (var of : journals) {
            named.add(of.journal());
            named.addAll(of.holds());
        }
        if (new HashSet<>(named).size() < named.size()) {
            throw new IllegalArgumentException("a journal is counted twice");
        }
    }

    /// Counts of one journal.
    ///
    /// @param through they are of its facts from the first to this one
    /// @param holds journals whose counts are among them, because their facts were folded away
    public record Of(UUID journal, long through, List<UUID> holds, List<TallyClosed.Row> rows) {

        /// @throws IllegalArgumentException for counts or sequences below none
        public Of {
            holds = List.copyOf(holds);
            rows = List.copyOf(rows);
            if (through < 0 || rows.stream().anyMatch(row -> row.n() < 0)) {
                throw new IllegalArgumentException("less than none");
            }
        }
    }
}
