package ua.mistok.config.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/// The public half of an Ed25519 pair (RFC 8032): says whether its other half signed something.
public final class VerifyingKey {

    static final String ALGORITHM = "Ed25519";

    /// Length of a signature, in bytes.
    public static final int SIGNATURE = 64;

    private static final String BLOCK = "PUBLIC KEY";

    private final PublicKey key;
    private final KeyId id;

    VerifyingKey(PublicKey key) {
        this.key = key;
        this.id = new KeyId(Hash.of(key.getEncoded()));
    }

    /// All public keys in a text; whatever stands around them is a remark.
    ///
    /// @throws IllegalArgumentException if a key is no Ed25519 key
    public static List<VerifyingKey> readAll(String pem) {
        return Pem.blocks(pem, BLOCK).stream().map(VerifyingKey::decode).toList();
    }

    private static VerifyingKey decode(byte[] bytes) {
        try {
            return new VerifyingKey(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key of Ed25519", e);
        }
    }

    public KeyId id() {
        return id;
    }

    /// Whether the private half of this key signed these bytes.
    public boolean verifies(byte[] bytes, byte[] signature) {
        if (signature.length != SIGNATURE) {
            return false;
        }
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /// What anybody may be given.
    public String pem() {
        return Pem.write(BLOCK, key.getEncoded());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
