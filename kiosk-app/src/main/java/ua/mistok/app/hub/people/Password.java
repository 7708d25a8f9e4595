package ua.mistok.app.hub.people;

import java.util.Locale;
import java.util.Optional;

/// What a password of a hub must be: long rather than clever (NIST SP 800-63B).
public final class Password {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int SIGNS = 5;

    public enum Fault {
        /// Not 12 to 128 signs.
        LENGTH,
        /// Hardly any different signs.
        EASY,
        /// The login stands in it.
        HAS_LOGIN
    }

    private Password() {}

    /// @return what is wrong with it, or nothing
    public static Optional<Fault> fault(String login, String typed) {
        var length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Fault.LENGTH);
        }
        if (typed.codePoints().distinct().count() < SIGNS) {
            return Optional.of(Fault.EASY);
        }
        return typed.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))
                ? Optional.of(Fault.HAS_LOGIN)
                : Optional.empty();
    }
}
