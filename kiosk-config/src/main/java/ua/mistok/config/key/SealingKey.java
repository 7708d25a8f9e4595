package ua.mistok.config.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;

/// The public half of an X25519 pair (RFC 7748): whoever has it can seal something that only the
/// other half opens, and cannot open it again.
public final class SealingKey {

    static final String ALGORITHM = "X25519";

    private static final String BLOCK = "PUBLIC KEY";

    private final PublicKey key;

    SealingKey(PublicKey key) {
        this.key = key;
    }

    /// All such keys in a text; whatever stands around them is a remark.
    ///
    /// @throws IllegalArgumentException if a key is no X25519 key
    public static List<SealingKey> readAll(String pem) {
        return Pem.blocks(pem, BLOCK).stream().map(SealingKey::decode).toList();
    }

    static SealingKey decode(byte[] bytes) {
        try {
            return new SealingKey(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key of X25519", e);
        }
    }

    public KeyId id() {
        return new KeyId(Hash.of(encoded()));
    }

    public String pem() {
        return Pem.write(BLOCK, encoded());
    }

    public byte[] seal(byte[] bytes) {
        var sealed = new ByteArrayOutputStream();
        try (var stream = seal(sealed)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sealed.toByteArray();
    }

    /// Seals whatever is written, with a key that is used once. Nothing is whole before the stream
    /// is closed.
    public OutputStream seal(OutputStream sealed) throws IOException {
        try {
            var once = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var sent = once.getPublic().getEncoded();
            sealed.write(Seal.MAGIC);
            sealed.write(Seal.raw(sent));
            var secret = Seal.secret(once.getPrivate(), key, Seal.raw(sent), Seal.raw(encoded()));
            return new SealingStream(new Seal(secret), sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519 and HKDF", e);
        }
    }

    PublicKey key() {
        return key;
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey key && Arrays.equals(key.encoded(), encoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded());
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
