package ua.mistok.app.hub.key;

import ua.mistok.app.wire.Body;
import ua.mistok.app.wire.Envelope;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

/// @param signing signs receipts and what kiosks are told
/// @param opening opens what kiosks sealed for the hub
public record HubKeys(SigningKey signing, OpeningKey opening) {

    /// What the hub says, signed by it.
    public Envelope sign(Body body) {
        return Envelope.of(body, Envelope.senderOf(signing.verifying()), signing);
    }
}
