package ua.mistok.app.hub.alert;

import java.util.Optional;

/// Brings tidings to an address. It gives up well before [AlertPost#LEASE] is over.
interface Carrier {

    /// Whether the hub was told all that it needs for it.
    boolean isSet();

    /// @return why they did not go; empty if the other side took them
    Optional<AlertRule.Fault> carry(Tidings tidings);
}
