package ua.mistok.app.fact;

import java.util.List;

/// Counts that stand in the place of facts older than the kiosk keeps (decision 7).
///
/// @param journal id of the journal whose facts they replace
/// @param part from 1
/// @param parts how many such facts replace that journal; they count only when all are there
public record TallyClosed(String journal, int part, int parts, List<Row> rows) implements Fact {

    public TallyClosed {
        rows = List.copyOf(rows);
    }

    /// One count.
    ///
    /// @param week ISO year and week as yyyyww; 0 for an unknown date
    /// @param key measure, subject, version, item, code, dimension, member, flagged: as the tallies
    ///     name them
    public record Row(int week, List<String> key, long n) {
        public Row {
            key = List.copyOf(key);
        }
    }
}
