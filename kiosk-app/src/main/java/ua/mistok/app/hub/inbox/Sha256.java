package ua.mistok.app.hub.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Raw hashes of facts, as the table keeps them.
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
