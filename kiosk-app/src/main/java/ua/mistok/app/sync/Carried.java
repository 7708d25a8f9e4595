package ua.mistok.app.sync;

import java.time.Instant;
import java.util.UUID;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.key.Hash;

/// A batch that was written to a stick, as the ledger keeps it: its receipt comes back some day.
///
/// @param batch hash of its envelope
record Carried(String batch, UUID journal, Ranges seqs, Instant at) {

    static final String KIND = "sync.carried";

    Sent sent() {
        return new Sent(new Hash(batch), journal, seqs);
    }
}
