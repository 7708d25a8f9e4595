package ua.mistok.app.hub.packs;

import java.util.Collection;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;

/// How far a version has gone; it widens from one to the next.
public enum Ring {
    /// Approved, and given to nobody.
    NOBODY,
    /// Kiosks and libraries that were chosen one by one.
    PILOT,
    /// Whole communities, districts, regions.
    REGION,
    /// The whole country.
    ALL;

    static Ring of(Collection<Target> targets, Places places) {
        if (targets.isEmpty()) {
            return NOBODY;
        }
        if (targets.stream().anyMatch(target -> target.id().equals(Places.ROOT))) {
            return ALL;
        }
        var isWide =
                targets.stream()
                        .filter(target -> !target.isKiosk())
                        .flatMap(target -> places.find(target.id()).stream())
                        .anyMatch(node -> node.level() != Node.Level.LIBRARY);
        return isWide ? REGION : PILOT;
    }
}
