package ua.mistok.app.sync;

import java.util.UUID;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.key.Hash;

/// A batch on its way, as far as its receipt must fit to it.
///
/// @param batch hash of its envelope
record Sent(Hash batch, UUID journal, Ranges seqs) {

    static Sent of(Envelope envelope, Batch batch) {
        return new Sent(envelope.hash(), batch.journal(), batch.seqs());
    }
}
