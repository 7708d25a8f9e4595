package ua.mistok.app.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import ua.mistok.config.key.VerifyingKey;

/// What stands behind the words of a certificate: 8 bytes that name the hub's key, the kiosk's key,
/// the hub's endorsement of it, and the kiosk's signature of all before it.
record Seal(byte[] hub, byte[] kiosk, byte[] endorsement, byte[] signature) {

    private static final int HUB = 8;
    private static final int LENGTH = HUB + VerifyingKey.RAW + 2 * VerifyingKey.SIGNATURE;
    private static final byte[] PURPOSE =
            "mistok.certificate.1\n".getBytes(StandardCharsets.US_ASCII);

    /// How a seal names a hub.
    static byte[] nameOf(VerifyingKey hub) {
        var id = hub.id().toString();
        return ByteBuffer.allocate(HUB)
                .putLong(Long.parseUnsignedLong(id.substring(0, 2 * HUB), 16))
                .array();
    }

    /// What the kiosk signs.
    ///
    /// @param words of the certificate
    static byte[] signed(String words, byte[] hub, byte[] kiosk, byte[] endorsement) {
        var text = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(
                        PURPOSE.length
                                + text.length
                                + hub.length
                                + kiosk.length
                                + endorsement.length)
                .put(PURPOSE)
                .put(text)
                .put(hub)
                .put(kiosk)
                .put(endorsement)
                .array();
    }

    boolean isOf(VerifyingKey key) {
        return Arrays.equals(hub, nameOf(key));
    }

    /// Empty for what is no key.
    Optional<VerifyingKey> key() {
        try {
            return Optional.of(VerifyingKey.of(kiosk));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    boolean isUnder(String words, VerifyingKey key) {
        return key.verifies(signed(words, hub, kiosk, endorsement), signature);
    }

    String text() {
        var bytes = ByteBuffer.allocate(LENGTH).put(hub).put(kiosk).put(endorsement).put(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @return empty for what [#text] does not write
    static Optional<Seal> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == LENGTH ? Optional.of(cut(bytes)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Seal cut(byte[] bytes) {
        var key = HUB + VerifyingKey.RAW;
        var last = LENGTH - VerifyingKey.SIGNATURE;
        return new Seal(
                Arrays.copyOf(bytes, HUB),
                Arrays.copyOfRange(bytes, HUB, key),
                Arrays.copyOfRange(bytes, key, last),
                Arrays.copyOfRange(bytes, last, LENGTH));
    }
}
