package ua.mistok.app.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;

/// A message as it travels: magic `MISTOK`, version 1, kind, sender (16 bytes), signature (Ed25519,
/// 64 bytes, of all the others), packed body. The sender of what a hub says is its key's first
/// half.
///
/// Whoever has read one knows who claims to have sent it; only [#open] says whether that is so.
public final class Envelope {

    /// Of a message over HTTP and on a stick.
    public static final int LARGEST = 4 * 1024 * 1024;

    /// Of a body that was unpacked.
    public static final int LARGEST_BODY = 24 * 1024 * 1024;

    public static final String MEDIA_TYPE = "application/vnd.mistok.envelope";

    private static final byte[] MAGIC = "MISTOK".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int SENDER = MAGIC.length + 2;
    private static final int SIGNATURE = SENDER + 16;
    private static final int BODY = SIGNATURE + VerifyingKey.SIGNATURE;

    private final byte[] bytes;
    private final Content content;

    private Envelope(byte[] bytes, Content content) {
        this.bytes = bytes;
        this.content = content;
    }

    /// Packs and signs.
    public static Envelope of(Body body, UUID sender, SigningKey key) {
        var content = Content.of(body);
        var packed = Packing.pack(content.write(body));
        var buffer = ByteBuffer.allocate(BODY + packed.length);
        buffer.put(MAGIC).put(VERSION).put(content.letter());
        buffer.putLong(sender.getMostSignificantBits()).putLong(sender.getLeastSignificantBits());
        buffer.position(BODY).put(packed);
        var signed = new Envelope(buffer.array(), content);
        buffer.position(SIGNATURE).put(key.sign(signed.signed()));
        return signed;
    }

    /// @throws NotUnderstood for what is no envelope of this version
    public static Envelope read(byte[] bytes) throws NotUnderstood {
        if (bytes.length > LARGEST) {
            throw new NotUnderstood(Refusal.Code.TOO_LARGE);
        }
        if (bytes.length <= BODY
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new NotUnderstood(Refusal.Code.MALFORMED);
        }
        if (bytes[MAGIC.length] != VERSION) {
            throw new NotUnderstood(Refusal.Code.UNKNOWN_VERSION);
        }
        return new Envelope(bytes.clone(), Content.of(bytes[MAGIC.length + 1]));
    }

    /// Who claims to have sent it.
    public UUID sender() {
        var buffer = ByteBuffer.wrap(bytes, SENDER, SIGNATURE - SENDER);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// What was said, if this key signed it.
    ///
    /// @throws NotUnderstood for another key, another kind of body, or one that cannot be read
    public <T extends Body> T open(Class<T> type, VerifyingKey key) throws NotUnderstood {
        if (!key.verifies(signed(), Arrays.copyOfRange(bytes, SIGNATURE, BODY))) {
            throw new NotUnderstood(Refusal.Code.BAD_SIGNATURE);
        }
        return body(type);
    }

    /// What was said, if it is signed by the key that it tells of.
    ///
    /// @throws NotUnderstood as the other
    public <T extends Body & Body.Introduced> T openIntroduction(Class<T> type)
            throws NotUnderstood {
        var body = body(type);
        return open(type, body.verifying());
    }

    private <T extends Body> T body(Class<T> type) throws NotUnderstood {
        if (!content.type().equals(type)) {
            throw new NotUnderstood(Refusal.Code.MALFORMED);
        }
        return type.cast(content.read(Packing.unpack(bytes, BODY, LARGEST_BODY)));
    }

    /// Whether this is what stands in it.
    public boolean holds(Class<? extends Body> type) {
        return content.type().equals(type);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Names the message in its answer.
    public Hash hash() {
        return Hash.of(bytes);
    }

    private byte[] signed() {
        var signed = Arrays.copyOf(bytes, bytes.length - VerifyingKey.SIGNATURE);
        System.arraycopy(bytes, BODY, signed, SIGNATURE, bytes.length - BODY);
        return signed;
    }

    /// What bodies are packed with, for whoever reads them in another language.
    public static byte[] dictionary() {
        return Packing.DICTIONARY.clone();
    }

    /// As whom a hub signs: the first half of its key's hash.
    public static UUID senderOf(VerifyingKey hub) {
        var hex = hub.id().toString();
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16),
                Long.parseUnsignedLong(hex.substring(16, 32), 16));
    }
}
