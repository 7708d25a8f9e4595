package ua.mistok.app.staff;

import java.util.Optional;
import java.util.regex.Pattern;

/// What may be a PIN.
public final class Pin {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    private static final Pattern DIGITS = Pattern.compile("\\d{6,12}");
    private static final String UP = "01234567890123456789";
    private static final String DOWN = new StringBuilder(UP).reverse().toString();

    private Pin() {}

    public enum Fault {
        /// Not 6 to 12 digits.
        LENGTH,
        /// All the same, two digits taking turns, or a row up or down: the first that anybody
        // tries.
        EASY
    }

    /// @return what is wrong with it, or nothing
    public static Optional<Fault> fault(String pin) {
        if (!DIGITS.matcher(pin).matches()) {
            return Optional.of(Fault.LENGTH);
        }
        var repeats = pin.substring(2).equals(pin.substring(0, pin.length() - 2));
        var row = UP.contains(pin) || DOWN.contains(pin);
        var halves =
                pin.length() % 2 == 0
                        && pin.substring(0, pin.length() / 2)
                                .equals(pin.substring(pin.length() / 2));
        return repeats || row || halves ? Optional.of(Fault.EASY) : Optional.empty();
    }
}
