package ua.mistok.app.hub.desired;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.DesiredAsk;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.PlaceName;
import ua.mistok.app.wire.Refusal;
import ua.mistok.app.wire.Wish;
import ua.mistok.config.text.Language;

/// What each kiosk shall run and do, as it is told.
public final class Desires {

    private final HubStore store;
    private final Fleet fleet;
    private final Places places;
    private final PackWishes packs;
    private final InstantSource clock;

    public Desires(
            HubStore store, Fleet fleet, Places places, PackWishes packs, InstantSource clock) {
        this.store = store;
        this.fleet = fleet;
        this.places = places;
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
        var ask = envelope.open(DesiredAsk.class, kiosk.verifying());
        if (kiosk.revoked()) {
            throw new NotUnderstood(Refusal.Code.REVOKED);
        }
        if (ask.revision() > revision(kiosk)) {
            store.write(sql -> RevisionStore.catchUp(sql, kiosk.kiosk(), ask.revision()));
        }
        return of(kiosk);
    }

    private long revision(JoinedKiosk kiosk) {
        return store.read(sql -> RevisionStore.of(sql, kiosk.kiosk(), kiosk.place()));
    }

    /// All that a kiosk shall run and do now. The revision is asked for first: what is read after
    /// it is at least as new.
    public Desired of(JoinedKiosk kiosk) {
        var revision = revision(kiosk);
        var now = clock.instant();
        return store.read(
                sql ->
                        new Desired(
                                kiosk.kiosk(),
                                revision,
                                now,
                                wishes(kiosk),
                                packs.list(kiosk.kiosk(), kiosk.place()),
                                OrderStore.open(sql, kiosk.kiosk(), now),
                                Optional.of(fleet.endorse(kiosk).text())));
    }

    private List<Wish> wishes(JoinedKiosk kiosk) {
        Map<String, PlaceName> names = new HashMap<>();
        var levels = new ArrayList<String>();
        for (var node : places.path(kiosk.place())) {
            levels.add(node.id());
            names.put(
                    node.id(),
                    new PlaceName(
                            node.id(),
                            node.name().in(Language.UKRAINIAN),
                            node.name().in(Language.ENGLISH)));
        }
        var own = WishStore.at(kiosk.kiosk());
        levels.add(own);
        names.put(own, new PlaceName(own, kiosk.library(), kiosk.library()));
        var set = store.read(sql -> WishStore.list(sql, levels));
        return Decided.of(levels, set).stream()
                .map(Decided::holds)
                .map(
                        wish ->
                                new Wish(
                                        wish.kind().stableName(),
                                        wish.id(),
                                        wish.value(),
                                        names.getOrDefault(wish.at(), new PlaceName("", "", "")),
                                        wish.free()))
                .toList();
    }
}
