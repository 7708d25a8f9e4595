package ua.mistok.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/// Codes that are read off a screen or a paper and typed as they were meant: no 0, O, 1, I, L.
public final class Signs {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signs() {}

    public static String random(int length) {
        var signs = new StringBuilder();
        for (var at = 0; at < length; at++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    /// In groups: `K7P2-9XQM`.
    public static String grouped(String code, int group) {
        return code.replaceAll("(.{" + group + "})(?=.)", "$1-");
    }

    /// As it was made, however it was typed.
    public static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
