package ua.mistok.app.hub.fleet;

import java.util.UUID;
import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// A kiosk that the hub has taken in.
///
/// @param library what its people call it
/// @param place a node of the place tree
/// @param revoked nothing that it says is taken any more
public record JoinedKiosk(
        UUID kiosk,
        String library,
        String place,
        VerifyingKey verifying,
        SealingKey sealing,
        boolean revoked) {}
