package ua.mistok.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The first record of a ledger that was written anew.
///
/// @param ledgers those in whose place it stands, and those in whose place they stood
record Rewritten(List<UUID> ledgers) {

    static final String KIND = "ledger.rewritten";

    Rewritten {
        ledgers = List.copyOf(ledgers);
    }

    static Optional<Rewritten> of(LedgerRecord record) {
        return record.kind().equals(KIND)
                ? Optional.of(record.as(Rewritten.class))
                : Optional.empty();
    }
}
