package ua.mistok.config.field;

import java.util.regex.Pattern;

/// What a text that is kept or given on must not hold: an address of e-mail, or what looks like a
/// person's telephone, document, card or account.
public final class Personal {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Personal() {}

    public static boolean isIn(String text) {
        return MAIL.matcher(text).find() || Guard.FOR_CONTENT.inspect(text, false).isPresent();
    }
}
