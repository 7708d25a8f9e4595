package ua.mistok.app.hub.inbox;

import ua.mistok.app.db.HubStore;

/// Adds counts that came in to the tallies of their kiosk and of every place above it. One hub at a
/// time; what another one is at is left to it.
public final class Rollup {

    /// Of one transaction.
    static final int MOST_PACKS = 200;

    /// Differences of one transaction that a hub of an earlier version wrote one by one.
    static final int MOST_SINGLE = 20_000;

    private final HubStore store;

    public Rollup(HubStore store) {
        this.store = store;
    }

    /// Until none is left, or another hub is at it.
    public void run() {
        boolean more;
        do {
            more = store.change(RollupStore::addSome);
        } while (more);
    }
}
