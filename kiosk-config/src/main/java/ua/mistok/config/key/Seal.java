package ua.mistok.config.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// How a sealed thing is made: a key agreed upon by X25519 with a pair that is used once, HKDF of
/// SHA-256, then pieces under AES-256-GCM.
///
/// Each piece is numbered and the last is marked as such, so that pieces can be neither swapped nor
/// left out, and a cut is noticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway, Vizár).
final class Seal {

    static final byte[] MAGIC = "mistok seal 1\n".getBytes(StandardCharsets.US_ASCII);

    /// Length of a public key without what stands around it.
    static final int RAW = 32;

    /// Of a piece before it is sealed; only the last may be shorter.
    static final int PIECE = 1 << 16;

    /// By how much a piece grows.
    static final int TAG = 16;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b656e032100");

    private final SecretKey key;
    private int next;

    Seal(SecretKey key) {
        this.key = key;
    }

    static byte[] raw(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
    }

    static byte[] encoded(byte[] raw) {
        var encoded = Arrays.copyOf(X509, X509.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509.length, raw.length);
        return encoded;
    }

    /// @param sent the public half of the pair that is used once
    /// @param receiver whom it is sealed for
    static SecretKey secret(PrivateKey own, PublicKey other, byte[] sent, byte[] receiver)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance(SealingKey.ALGORITHM);
        agreement.init(own);
        agreement.doPhase(other, true);
        var salt = Arrays.copyOf(sent, 2 * RAW);
        System.arraycopy(receiver, 0, salt, RAW, RAW);
        var spec =
                HKDFParameterSpec.ofExtract()
                        .addIKM(agreement.generateSecret())
                        .addSalt(salt)
                        .thenExpand(MAGIC, KEY);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
    }

    byte[] seal(byte[] piece, int length, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
    }

    byte[] open(byte[] piece, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(piece);
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var nonce =
                ByteBuffer.allocate(NONCE)
                        .putInt(0)
                        .putInt(Math.incrementExact(next++))
                        .putInt(last ? 1 : 0);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        return cipher;
    }
}
