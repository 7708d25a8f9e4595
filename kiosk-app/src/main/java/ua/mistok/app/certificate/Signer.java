package ua.mistok.app.certificate;

import java.util.Optional;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;

/// Signs certificates for a kiosk that belongs to a hub.
public final class Signer {

    private final SigningKey kiosk;
    private final VerifyingKey hub;
    private final byte[] endorsement;

    private Signer(SigningKey kiosk, VerifyingKey hub, byte[] endorsement) {
        this.kiosk = kiosk;
        this.hub = hub;
        this.endorsement = endorsement.clone();
    }

    /// @param said what the hub said of the kiosk's key
    /// @return empty unless it was this hub, and said it of this key
    public static Optional<Signer> of(SigningKey kiosk, VerifyingKey hub, Endorsement said) {
        return said.isOf(hub, kiosk.verifying())
                ? said.bytes().map(bytes -> new Signer(kiosk, hub, bytes))
                : Optional.empty();
    }

    /// The text of the certificate's code.
    public String sign(Certificate certificate) {
        var name = Seal.nameOf(hub);
        var key = kiosk.verifying().raw();
        var signed = Seal.signed(Sealed.words(certificate), name, key, endorsement);
        var seal = new Seal(name, key, endorsement, kiosk.sign(signed));
        return new Sealed(certificate, seal).text();
    }
}
