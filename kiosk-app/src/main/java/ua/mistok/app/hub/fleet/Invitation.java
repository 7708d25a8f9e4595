package ua.mistok.app.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A place in the fleet that is kept for one kiosk, for a day.
///
/// @param library what its people call it
/// @param place a node of the place tree
/// @param madeBy account of the hub
/// @param usedBy the kiosk that took it
record Invitation(
        String library,
        String place,
        String madeBy,
        Instant made,
        Instant ends,
        Optional<UUID> usedBy) {

    static final Duration LIFE = Duration.ofDays(1);
}
