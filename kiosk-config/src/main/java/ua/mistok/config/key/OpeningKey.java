package ua.mistok.config.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/// An X25519 pair (RFC 7748): opens what was sealed for it.
public final class OpeningKey {

    private static final String BLOCK = "PRIVATE KEY";
    private static final byte[] TRIAL = {1};
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b656e04220420");
    private static final byte[] BASE = Arrays.copyOf(new byte[] {9}, Seal.RAW);

    private final PrivateKey key;
    private final SealingKey sealing;

    private OpeningKey(PrivateKey key, SealingKey sealing) {
        this.key = key;
        this.sealing = sealing;
    }

    public static OpeningKey random() {
        try {
            var pair = KeyPairGenerator.getInstance(SealingKey.ALGORITHM).generateKeyPair();
            return new OpeningKey(pair.getPrivate(), new SealingKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    /// The pair that has this secret, always the same: for a key that is made of what a person
    /// keeps on paper.
    ///
    /// @param secret 32 bytes that nobody can guess
    public static OpeningKey of(byte[] secret) {
        if (secret.length != Seal.RAW) {
            throw new IllegalArgumentException("a secret of X25519 has 32 bytes");
        }
        var encoded = Arrays.copyOf(PKCS8, PKCS8.length + Seal.RAW);
        System.arraycopy(secret, 0, encoded, PKCS8.length, Seal.RAW);
        var key = decode(encoded);
        return new OpeningKey(key, publicHalf(key));
    }

    /// What comes of the curve's base point (RFC 7748, 6.1), which the JDK gives in no other way.
    private static SealingKey publicHalf(PrivateKey key) {
        try {
            var agreement = KeyAgreement.getInstance(SealingKey.ALGORITHM);
            agreement.init(key);
            agreement.doPhase(SealingKey.decode(Seal.encoded(BASE)).key(), true);
            return SealingKey.decode(Seal.encoded(agreement.generateSecret()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    /// Reads a pair as [#pem] writes it.
    ///
    /// @throws IllegalArgumentException unless there is one private key and its public half
    public static OpeningKey read(String pem) {
        var privates = Pem.blocks(pem, BLOCK);
        var publics = SealingKey.readAll(pem);
        if (privates.size() != 1 || publics.size() != 1) {
            throw new IllegalArgumentException("not one private key and its public half");
        }
        var key = new OpeningKey(decode(privates.getFirst()), publics.getFirst());
        try {
            key.open(key.sealing.seal(TRIAL));
            return key;
        } catch (IOException e) {
            throw new IllegalArgumentException("the two halves are of different keys", e);
        }
    }

    private static PrivateKey decode(byte[] bytes) {
        try {
            return KeyFactory.getInstance(SealingKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of X25519", e);
        }
    }

    public SealingKey sealing() {
        return sealing;
    }

    /// @throws IOException if it was not sealed for this key, or changed or cut since
    public byte[] open(byte[] sealed) throws IOException {
        try (var stream = open(new ByteArrayInputStream(sealed))) {
            return stream.readAllBytes();
        }
    }

    /// Opens piece by piece: what was read is as it was sealed, and whoever reached the end without
    /// an exception has all of it.
    ///
    /// @throws IOException if it was not sealed for this key, or changed or cut since
    public InputStream open(InputStream sealed) throws IOException {
        if (!Arrays.equals(sealed.readNBytes(Seal.MAGIC.length), Seal.MAGIC)) {
            throw new IOException("not sealed by this programme");
        }
        var sent = sealed.readNBytes(Seal.RAW);
        try {
            var once = SealingKey.decode(Seal.encoded(sent)).key();
            var secret = Seal.secret(key, once, sent, Seal.raw(sealing.encoded()));
            return new OpeningStream(new Seal(secret), sealed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("not sealed by this programme", e);
        }
    }

    /// Both halves, for a file that only its owner may read.
    public String pem() {
        return Pem.write(BLOCK, key.getEncoded()) + sealing.pem();
    }

    /// The private half is in no log.
    @Override
    public String toString() {
        return sealing.toString();
    }
}
