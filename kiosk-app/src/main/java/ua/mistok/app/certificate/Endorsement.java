package ua.mistok.app.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;

/// A hub's word that a key is of one of its kiosks: whoever knows the hub's key can then believe
/// what the kiosk signs, with no network between them.
///
/// @param text the signature in Base64 for addresses, as it travels
public record Endorsement(String text) {

    /// Nothing else that a hub signs begins so.
    private static final byte[] PURPOSE =
            "mistok.endorsement.1\n".getBytes(StandardCharsets.US_ASCII);

    /// Always the same for the same two keys.
    public static Endorsement of(SigningKey hub, VerifyingKey kiosk) {
        return of(hub.sign(said(kiosk)));
    }

    static Endorsement of(byte[] signature) {
        return new Endorsement(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    /// Whether this hub said it of this kiosk.
    public boolean isOf(VerifyingKey hub, VerifyingKey kiosk) {
        return bytes().filter(signature -> hub.verifies(said(kiosk), signature)).isPresent();
    }

    /// Empty for what is no signature.
    Optional<byte[]> bytes() {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text))
                    .filter(bytes -> bytes.length == VerifyingKey.SIGNATURE);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static byte[] said(VerifyingKey kiosk) {
        var raw = kiosk.raw();
        var said = Arrays.copyOf(PURPOSE, PURPOSE.length + raw.length);
        System.arraycopy(raw, 0, said, PURPOSE.length, raw.length);
        return said;
    }
}
