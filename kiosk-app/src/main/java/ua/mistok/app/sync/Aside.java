package ua.mistok.app.sync;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.wire.Ranges;

/// Facts of one journal that a hub did not take, as the ledger keeps it. They stay in their journal
/// until a person has seen to them.
///
/// @param code why, as the receipt said; empty once somebody, or a later receipt, is done with them
/// @param at when that was said
record Aside(String journal, Ranges seqs, Optional<String> code, Instant at) {

    static final String KIND = "sync.set-aside";
}
