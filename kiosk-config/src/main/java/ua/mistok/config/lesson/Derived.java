package ua.mistok.config.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Values that always follow from the same text and lead nobody back to it (SHA-256).
final class Derived {

    private static final int BYTE = 0xFF;

    private final byte[] hash;

    private Derived(byte[] hash) {
        this.hash = hash;
    }

    /// @param text with something unguessable in it
    static Derived of(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return new Derived(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /// Of two bytes, so that none comes noticeably oftener than another.
    ///
    /// @param at which one, from 0 to 15
    /// @return from 0 to `below` - 1
    int value(int at, int below) {
        return ((hash[2 * at] & BYTE) << Byte.SIZE | hash[2 * at + 1] & BYTE) % below;
    }

    /// @param count at most 16
    String signs(int count, String alphabet) {
        var signs = new StringBuilder();
        for (var at = 0; at < count; at++) {
            signs.append(alphabet.charAt(value(at, alphabet.length())));
        }
        return signs.toString();
    }
}
