package ua.mistok.app.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/// The code that opens the set-up: printed at a start without staff, another one at each start.
final class SetUpCode {

    /// No 0, O, 1, I, L: what is read off a screen is typed as it was meant.
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final String code;

    SetUpCode() {
        var random = new SecureRandom();
        var signs = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        code = signs.toString();
    }

    boolean fits(String typed) {
        var tidy = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                tidy.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /// As it is printed: `K7P2-9XQM`.
    @Override
    public String toString() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
