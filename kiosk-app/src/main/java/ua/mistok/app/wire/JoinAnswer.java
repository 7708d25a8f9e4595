package ua.mistok.app.wire;

import java.util.UUID;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.VerifyingKey;

/// The hub has taken a kiosk in.
///
/// @param request hash of the envelope that it answers
/// @param kiosk who is meant
/// @param hub its keys, to be pinned
/// @param place where the hub's people put it, for staff to compare
public record JoinAnswer(Hash request, UUID kiosk, HubCard hub, String place)
        implements Body, Body.Introduced {

    /// Whoever reads it compares the key with the print that the hub's people read out.
    @Override
    public VerifyingKey verifying() {
        return hub.verifying();
    }
}
