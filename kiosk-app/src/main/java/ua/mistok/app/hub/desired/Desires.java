package ua.mistok.app.hub.desired;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.DesiredAsk;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Refusal;

/// What each kiosk shall run and do.
public final class Desires {

    private final HubStore store;
    private final Fleet fleet;
    private final PackWishes packs;
    private final InstantSource clock;

    public Desires(HubStore store, Fleet fleet, PackWishes packs, InstantSource clock) {
        this.store = store;
        this.fleet = fleet;
        this.packs = packs;
        this.clock = clock;
    }

    /// Answers a kiosk.
    ///
    /// @throws NotUnderstood if it is not a kiosk of this hub that asks
    public Desired answer(Envelope envelope) throws NotUnderstood {
        var kiosk =
                fleet.find(envelope.sender())
                        .orElseThrow(() -> new NotUnderstood(Refusal.Code.UNKNOWN_KIOSK));
        envelope.open(DesiredAsk.class, kiosk.verifying());
        if (kiosk.revoked()) {
            throw new NotUnderstood(Refusal.Code.REVOKED);
        }
        return of(kiosk);
    }

    /// All that a kiosk shall run and do now.
    public Desired of(JoinedKiosk kiosk) {
        UUID id = kiosk.kiosk();
        return store.read(
                sql -> {
                    var revision = RevisionStore.of(sql, id, kiosk.place());
                    return new Desired(
                            id,
                            revision,
                            clock.instant(),
                            List.of(),
                            packs.list(id, kiosk.place()),
                            List.of());
                });
    }
}
