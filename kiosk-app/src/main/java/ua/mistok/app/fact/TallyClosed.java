package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts that stand in the place of facts older than the kiosk keeps (decision 7).
///
/// @param journal id of the journal whose facts they replace
/// @param part from 1
/// @param parts how many such facts replace that journal; they count only when all are there
/// @param acted how far the chain of [StaffActed] reached in that journal: the hash of the newest,
///     in the last part
/// @param holds ids of journals that had been folded into that one, whose counts are among these;
///     in the last part
public record TallyClosed(
        String journal,
        int part,
        int parts,
        List<Row> rows,
        Optional<String> acted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> holds)
        implements Fact {

    public TallyClosed {
        rows = List.copyOf(rows);
        holds = orNone(holds);
    }

    /// Of a journal into which none was folded.
    public TallyClosed(
            String journal, int part, int parts, List<Row> rows, Optional<String> acted) {
        this(journal, part, parts, rows, acted, List.of());
    }

    /// Facts of earlier programmes do not name any.
    private static List<String> orNone(@Nullable List<String> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
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
