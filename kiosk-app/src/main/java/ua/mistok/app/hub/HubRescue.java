package ua.mistok.app.hub;

import java.time.InstantSource;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.people.DeviceReset;

/// What only whoever runs the server can do for the people of a hub: the last way in for an admin
/// who lost the telephone, and has nobody to ask.
public final class HubRescue {

    private HubRescue() {}

    /// The next time this person signs in, they take another telephone; it is noted as an act of
    /// the server, and ends their sessions. Hubs may run meanwhile.
    ///
    /// @return false if nobody who works here signs in so
    /// @throws ua.mistok.app.db.StoreFailure if there is no such database
    public static boolean resetDevice(HubSettings settings, String login) {
        try (var store = HubStore.open(settings.database(), settings.user(), settings.password())) {
            return new DeviceReset(store, InstantSource.system()).reset(login);
        }
    }
}
