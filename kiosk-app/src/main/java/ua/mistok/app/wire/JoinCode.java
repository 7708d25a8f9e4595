package ua.mistok.app.wire;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.config.key.VerifyingKey;

/// What lets one kiosk join: `K7QF-2M9X` that is used once, and twelve characters of the hub's key,
/// so that a kiosk is taken in by no other hub.
///
/// @param secret eight characters, forty bits
/// @param print twelve characters, the first sixty bits of the key's hash
public record JoinCode(String secret, String print) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SECRET = 8;
    private static final int PRINT = 12;
    private static final int BITS = 5;
    private static final Pattern FORM =
            Pattern.compile("[" + LETTERS + "]{" + (SECRET + PRINT) + "}");

    public static JoinCode random(VerifyingKey hub) {
        var random = new SecureRandom();
        var secret = new StringBuilder();
        while (secret.length() < SECRET) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new JoinCode(secret.toString(), print(hub));
    }

    /// As a person types it: any case, with or without strokes and blanks.
    ///
    /// @return empty for what is no such code
    public static Optional<JoinCode> read(String typed) {
        var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches()
                ? Optional.of(new JoinCode(text.substring(0, SECRET), text.substring(SECRET)))
                : Optional.empty();
    }

    /// Whether it is of the hub that has this key.
    public boolean isOf(VerifyingKey hub) {
        return print.equals(print(hub));
    }

    private static String print(VerifyingKey hub) {
        var first = Long.parseUnsignedLong(hub.id().toString().substring(0, 16), 16);
        var print = new StringBuilder();
        for (var index = 1; index <= PRINT; index++) {
            var letter = first >>> (Long.SIZE - index * BITS) & (LETTERS.length() - 1);
            print.append(LETTERS.charAt((int) letter));
        }
        return print.toString();
    }

    /// `K7QF-2M9X-…`: five groups of four.
    @Override
    public String toString() {
        return (secret + print).replaceAll("(?<=\\G.{4})(?=.)", "-");
    }
}
