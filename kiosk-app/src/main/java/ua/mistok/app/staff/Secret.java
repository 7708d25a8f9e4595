package ua.mistok.app.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.regex.Pattern;

/// What opens the console to a person: a PIN for the pad on the screen, or a password.
public enum Secret {
    /// Digits only.
    @JsonProperty("pin")
    PIN,
    /// Anything else; wants a keyboard.
    @JsonProperty("password")
    PASSWORD;

    public static final int SHORTEST_PIN = 6;
    public static final int LONGEST_PIN = 12;
    public static final int SHORTEST_PASSWORD = 10;
    public static final int LONGEST_PASSWORD = 64;

    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final int SIGNS = 4;
    private static final String UP = "01234567890123456789";
    private static final String DOWN = new StringBuilder(UP).reverse().toString();

    public enum Fault {
        /// Digits, but not 6 to 12.
        PIN_LENGTH,
        /// All the same, two digits taking turns, halves that repeat, or a row up or down: the
        /// first that anybody tries.
        PIN_EASY,
        /// Not 10 to 64 signs.
        PASSWORD_LENGTH,
        /// Hardly any different signs.
        PASSWORD_EASY
    }

    public static Secret of(String typed) {
        return DIGITS.matcher(typed).matches() ? PIN : PASSWORD;
    }

    /// @return what is wrong with it, or nothing
    public static Optional<Fault> fault(String typed) {
        return switch (of(typed)) {
            case PIN -> {
                if (isOutside(typed, SHORTEST_PIN, LONGEST_PIN)) {
                    yield Optional.of(Fault.PIN_LENGTH);
                }
                yield isRow(typed) ? Optional.of(Fault.PIN_EASY) : Optional.empty();
            }
            case PASSWORD -> {
                if (isOutside(typed, SHORTEST_PASSWORD, LONGEST_PASSWORD)) {
                    yield Optional.of(Fault.PASSWORD_LENGTH);
                }
                var signs = typed.codePoints().distinct().count();
                yield signs < SIGNS ? Optional.of(Fault.PASSWORD_EASY) : Optional.empty();
            }
        };
    }

    private static boolean isOutside(String typed, int shortest, int longest) {
        var length = typed.codePointCount(0, typed.length());
        return length < shortest || length > longest;
    }

    private static boolean isRow(String pin) {
        var repeats = pin.substring(2).equals(pin.substring(0, pin.length() - 2));
        var half = pin.length() / 2;
        var halves = pin.length() % 2 == 0 && pin.substring(0, half).equals(pin.substring(half));
        return repeats || halves || UP.contains(pin) || DOWN.contains(pin);
    }
}
