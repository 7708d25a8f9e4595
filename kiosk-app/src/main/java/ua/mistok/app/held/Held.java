package ua.mistok.app.held;

import java.time.LocalDate;
import java.util.UUID;
import ua.mistok.app.journal.FactName;
import ua.mistok.app.log.LogId;

/// A class that was begun, as the ledger keeps it.
///
/// @param plan id of the class as it was planned; empty for one that nobody planned
/// @param lesson slug
/// @param day in Kyiv
/// @param journal where its first fact lies
/// @param seq of its first fact
public record Held(String plan, String lesson, LocalDate day, UUID journal, long seq) {

    static final String KIND = "held.class";

    FactName first() {
        return new FactName(new LogId(journal), seq);
    }
}
