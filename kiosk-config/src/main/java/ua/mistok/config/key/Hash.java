package ua.mistok.config.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names bytes: SHA-256 of them.
///
/// @param hex 64 lower-case hexadecimal digits
public record Hash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Hash {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits");
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(raw(bytes)));
    }

    /// The 32 bytes themselves.
    public static byte[] raw(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
