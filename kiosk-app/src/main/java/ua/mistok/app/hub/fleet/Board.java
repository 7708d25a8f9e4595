package ua.mistok.app.hub.fleet;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.db.HubStore;

/// The fleet, sorted by who needs a human.
public final class Board {

    private final HubStore store;
    private final InstantSource clock;

    public Board(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Kiosks of a place and of all below it; the most pressing first.
    public List<KioskState> within(String place) {
        var now = clock.instant();
        var states = store.read(sql -> BoardStore.within(sql, place, now));
        var diagnosis = new Diagnosis(now, newest());
        return states.stream().map(diagnosis::of).sorted(Need.PRESSING).toList();
    }

    /// How one kiosk is.
    public Optional<KioskState> find(UUID kiosk) {
        var now = clock.instant();
        return store.read(sql -> BoardStore.find(sql, kiosk, now))
                .map(new Diagnosis(now, newest())::of);
    }

    /// The newest programme that any kiosk of this hub runs.
    private String newest() {
        return store.read(BoardStore::versions).stream().max(Versions.ORDER).orElse("");
    }
}
