package ua.mistok.app.hub.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an answer goes on.
///
/// @param place whose turn it is; empty at the beginning
/// @param row of that place, 0 is the first
record Cursor(String place, int row) {

    static final Cursor BEGIN = new Cursor("", 0);

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{0,100}) (\\d{1,9})");

    /// Only this hub reads it.
    String written() {
        var text = place + " " + row;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return empty for what no hub wrote
    static Optional<Cursor> read(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var parts = FORM.matcher(text);
            return parts.matches()
                    ? Optional.of(new Cursor(parts.group(1), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
