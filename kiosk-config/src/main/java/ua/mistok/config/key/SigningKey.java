package ua.mistok.config.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/// An Ed25519 pair (RFC 8032). Its private half never leaves the file that it is read from.
public final class SigningKey {

    private static final String BLOCK = "PRIVATE KEY";
    private static final byte[] TRIAL = {1};

    private final PrivateKey key;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey key, VerifyingKey verifying) {
        this.key = key;
        this.verifying = verifying;
    }

    public static SigningKey random() {
        try {
            var pair = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), new VerifyingKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /// Reads a pair as [#pem] writes it, or as `openssl` does with both halves in one file.
    ///
    /// @throws IllegalArgumentException unless there is one private key and its public half
    public static SigningKey read(String pem) {
        var privates = Pem.blocks(pem, BLOCK);
        var publics = VerifyingKey.readAll(pem);
        if (privates.size() != 1 || publics.size() != 1) {
            throw new IllegalArgumentException("not one private key and its public half");
        }
        var key = new SigningKey(decode(privates.getFirst()), publics.getFirst());
        if (!key.verifying.verifies(TRIAL, key.sign(TRIAL))) {
            throw new IllegalArgumentException("the two halves are of different keys");
        }
        return key;
    }

    private static PrivateKey decode(byte[] bytes) {
        try {
            return KeyFactory.getInstance(VerifyingKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of Ed25519", e);
        }
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    /// @return [VerifyingKey#SIGNATURE] bytes, always the same for the same bytes
    public byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can sign", e);
        }
    }

    /// Both halves, for a file that only its owner may read.
    public String pem() {
        return Pem.write(BLOCK, key.getEncoded()) + verifying.pem();
    }

    /// The private half is in no log.
    @Override
    public String toString() {
        return verifying.toString();
    }
}
