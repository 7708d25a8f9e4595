package ua.mistok.app.exchange;

import java.util.regex.Pattern;
import ua.mistok.config.field.Guard;

/// What a file for others must not hold: an address of e-mail, or what looks like a person's
/// telephone, document, card or account.
final class Personal {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Personal() {}

    /// @param text YAML: no number goes on over the end of a line
    static boolean isIn(String text) {
        return text.lines()
                .anyMatch(
                        line ->
                                MAIL.matcher(line).find()
                                        || Guard.FOR_CONTENT.inspect(line, false).isPresent());
    }
}
