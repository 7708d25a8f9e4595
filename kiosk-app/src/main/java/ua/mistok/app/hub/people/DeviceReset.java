package ua.mistok.app.hub.people;

import java.time.InstantSource;
import java.util.Locale;
import ua.mistok.app.db.HubStore;

/// Lets somebody take another telephone, without anybody who is signed in.
public final class DeviceReset {

    private final HubStore store;
    private final ChangeStore changes;

    public DeviceReset(HubStore store, InstantSource clock) {
        this.store = store;
        this.changes = new ChangeStore(store, clock);
    }

    /// @return false if nobody who works here signs in so
    public boolean reset(String login) {
        var tidy = login.strip().toLowerCase(Locale.ROOT);
        return store.read(sql -> MemberStore.findAccount(sql, tidy))
                .map(account -> changes.forgetDevice(Act.SERVER, account.id()))
                .filter(Change.Done.class::isInstance)
                .isPresent();
    }
}
