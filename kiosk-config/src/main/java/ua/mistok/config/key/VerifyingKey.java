package ua.mistok.config.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The public half of an Ed25519 pair (RFC 8032): says whether its other half signed something.
public final class VerifyingKey {

    static final String ALGORITHM = "Ed25519";

    /// Length of a signature, in bytes.
    public static final int SIGNATURE = 64;

    /// Length of a bare key, in bytes.
    public static final int RAW = 32;

    private static final String BLOCK = "PUBLIC KEY";

    /// What stands before the bare bytes (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

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

    /// The key of its bare bytes.
    ///
    /// @param raw as [#raw] gives them
    /// @throws IllegalArgumentException if they are no point of the curve
    public static VerifyingKey of(byte[] raw) {
        if (raw.length != RAW) {
            throw new IllegalArgumentException("a public key of Ed25519 has 32 bytes");
        }
        var bytes = Arrays.copyOf(X509, X509.length + RAW);
        System.arraycopy(raw, 0, bytes, X509.length, RAW);
        return decode(bytes);
    }

    /// Its [#RAW] bare bytes (RFC 8032, 5.1.5), for where there is little room.
    public byte[] raw() {
        return Arrays.copyOfRange(key.getEncoded(), X509.length, X509.length + RAW);
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
