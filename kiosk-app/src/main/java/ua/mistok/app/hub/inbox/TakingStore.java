package ua.mistok.app.hub.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.hub.desired.OrderStore;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.fleet.PulseStore;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;

/// One batch within its transaction.
record TakingStore(DSLContext sql, UUID kiosk, String place, Batch batch, Instant now) {

    TakingStore(DSLContext sql, JoinedKiosk kiosk, Batch batch, Instant now) {
        this(sql, kiosk.kiosk(), kiosk.place(), batch, now);
    }

    /// @param hash of the batch's envelope
    Receipt take(List<Received> facts, Hash hash) {
        batch.pulse().ifPresent(this::hear);
        var held = JournalStore.hold(sql, batch.journal(), kiosk);
        if (!held.kiosk().equals(kiosk)) {
            return receipt(hash, allRefused(facts), Ranges.NONE);
        }
        var sorted = Sorted.of(facts, here(held.have(), facts));
        var have = held.have().and(Sorted.seqs(sorted.fresh()));
        if (!sorted.fresh().isEmpty()) {
            new KeepingStore(sql, kiosk, batch.journal(), place).keep(sorted.fresh(), held);
        }
        JournalStore.keep(sql, batch.journal(), have, batch.last());
        sorted.other().forEach(this::setAside);
        return receipt(hash, sorted, have.missing(batch.last()));
    }

    private void hear(Pulse pulse) {
        PulseStore.hear(sql, kiosk, pulse, now);
        OrderStore.told(sql, kiosk, pulse, now);
    }

    /// Another kiosk spoke of this journal first: the same answers would be here twice.
    private static Sorted allRefused(List<Received> facts) {
        return Sorted.of(
                facts.stream().map(fact -> fact.refused(Refusal.Code.NOT_YOURS)).toList(),
                Map.of());
    }

    private Map<Long, byte[]> here(Ranges have, List<Received> facts) {
        var seqs = facts.stream().map(Received::seq).filter(have::contains).toList();
        return seqs.isEmpty() ? Map.of() : FactStore.hashes(sql, kiosk, batch.journal(), seqs);
    }

    private void setAside(Received other) {
        FactStore.setAside(sql, kiosk, batch.journal(), other, now);
    }

    private Receipt receipt(Hash hash, Sorted sorted, Ranges missing) {
        return new Receipt(
                hash,
                kiosk,
                batch.journal(),
                now,
                Sorted.seqs(sorted.fresh()),
                Sorted.seqs(sorted.known()),
                Sorted.seqs(sorted.other()),
                sorted.refusals(),
                missing,
                RevisionStore.of(sql, kiosk, place));
    }
}
