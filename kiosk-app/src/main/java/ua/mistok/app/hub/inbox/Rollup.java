package ua.mistok.app.hub.inbox;

import ua.mistok.app.db.HubStore;

/// Adds counts that came in to the tallies of their kiosk and of every place above it. One hub at a
/// time; what another one is at is left to it.
public final class Rollup {

    /// Differences of one transaction.
    static final int MOST = 20_000;

    private final HubStore store;

    public Rollup(HubStore store) {
        this.store = store;
    }

    /// Until none is left, or another hub is at it.
    public void run() {
        int added;
        do {
            added = store.change(RollupStore::addSome);
        } while (added == MOST);
    }
}
