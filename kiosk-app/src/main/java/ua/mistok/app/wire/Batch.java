package ua.mistok.app.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Facts of one journal, as the bytes that they were written as, and how the kiosk is.
///
/// @param journal its random name
/// @param seqs of the facts, in their order; as many as there are facts
/// @param last the highest sequence that the journal has: what lies below and never came is a gap
/// @param pulse how the kiosk is; not told by a stick, which may travel for weeks
/// @param facts each one JSON object without line breaks, 1 to 1,048,576 bytes
public record Batch(UUID journal, Ranges seqs, long last, Optional<Pulse> pulse, List<byte[]> facts)
        implements Body {

    /// Facts of one batch.
    public static final int MOST = 5_000;

    public Batch {
        facts = List.copyOf(facts);
        if (seqs.size() != facts.size() || facts.size() > MOST || seqs.last() > last) {
            throw new IllegalArgumentException("sequences and facts do not fit each other");
        }
    }
}
