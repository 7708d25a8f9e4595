package ua.mistok.app.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names a kiosk for as long as its data folder lives.
///
/// @param value 32 lower-case hexadecimal digits, random; they say nothing of place or time
public record KioskId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    public KioskId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a kiosk is named by 32 hexadecimal digits");
        }
    }

    static KioskId random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new KioskId(HexFormat.of().formatHex(bytes));
    }

    /// The same as a number of 128 bits.
    public UUID uuid() {
        return new UUID(
                Long.parseUnsignedLong(value.substring(0, 16), 16),
                Long.parseUnsignedLong(value.substring(16), 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
