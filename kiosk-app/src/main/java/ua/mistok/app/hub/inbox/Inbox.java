package ua.mistok.app.hub.inbox;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;
import ua.mistok.app.wire.Totals;

/// Takes batches in: the same whether they came over a network or on a stick, in any order, any
/// number of times.
public final class Inbox {

    private final HubStore store;
    private final Fleet fleet;
    private final InstantSource clock;

    public Inbox(HubStore store, Fleet fleet, InstantSource clock) {
        this.store = store;
        this.fleet = fleet;
        this.clock = clock;
    }

    /// Returns when everything that the receipt says is in the database for good.
    ///
    /// @throws NotUnderstood if nothing was taken, because of who says it or how
    /// @throws ua.mistok.app.db.StoreFailure if the database refuses; then nothing was taken either
    public Receipt take(Envelope envelope) throws NotUnderstood {
        var kiosk = sender(envelope);
        var batch = envelope.open(Batch.class, kiosk.verifying());
        if (kiosk.revoked()) {
            throw new NotUnderstood(Refusal.Code.REVOKED);
        }
        var facts = look(batch);
        var hash = envelope.hash();
        var now = clock.instant();
        return store.change(sql -> new TakingStore(sql, kiosk, batch, now).take(facts, hash));
    }

    /// Takes counts that stand in the place of facts.
    ///
    /// @return false if all of it was known
    /// @throws NotUnderstood if nothing was taken, because of who says it or what
    /// @throws ua.mistok.app.db.StoreFailure if the database refuses; then nothing was taken either
    public boolean takeTotals(Envelope envelope) throws NotUnderstood {
        var kiosk = sender(envelope);
        var totals = envelope.open(Totals.class, kiosk.verifying());
        if (kiosk.revoked()) {
            throw new NotUnderstood(Refusal.Code.REVOKED);
        }
        try {
            return store.change(sql -> new TotalsStore(sql, kiosk.kiosk()).takeAll(totals));
        } catch (IllegalArgumentException notCounts) {
            throw new NotUnderstood(Refusal.Code.MALFORMED);
        }
    }

    private JoinedKiosk sender(Envelope envelope) throws NotUnderstood {
        return fleet.find(envelope.sender())
                .orElseThrow(() -> new NotUnderstood(Refusal.Code.UNKNOWN_KIOSK));
    }

    private static List<Received> look(Batch batch) {
        var facts = new ArrayList<Received>();
        var seqs = batch.seqs().sequences().iterator();
        for (var bytes : batch.facts()) {
            facts.add(Received.of(seqs.nextLong(), bytes));
        }
        return facts;
    }
}
