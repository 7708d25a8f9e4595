package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A constraint taken apart: bounds that our kinds hold themselves, and the rest.
///
/// `. >= 1 and . <= 20 and (. != 13)` has two bounds and the rest `. != 13`.
final class Bounds {

    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    private final List<String> parts;
    private final String whole;
    private boolean isTaken;

    Bounds(String whole) {
        this.whole = whole;
        this.parts = new ArrayList<>(parts(whole));
    }

    /// The value of the first part of this form, which is then gone.
    ///
    /// @param form with one group, the value
    Optional<String> take(Pattern form) {
        for (var part : parts) {
            var found = form.matcher(part.strip());
            if (found.matches()) {
                parts.remove(part);
                isTaken = true;
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /// What no bound was; empty if there is nothing more.
    String rest() {
        if (!isTaken) {
            return whole;
        }
        if (parts.size() == 1) {
            var only = parts.getFirst().strip();
            if (only.startsWith("(") && closing(only) == only.length() - 1) {
                return only.substring(1, only.length() - 1);
            }
        }
        return String.join(" and ", parts).strip();
    }

    /// Where the bracket that opens the text is closed; -1 if never.
    private static int closing(String text) {
        var depth = 0;
        var quote = '\0';
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /// What `and` joins outside of brackets and quotes; one part where an `or` stands there.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        var depth = 0;
        var quote = '\0';
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && Character.isWhitespace(c)) {
                if (text.substring(at).stripLeading().startsWith("or ")) {
                    return List.of(text);
                }
                var and = AND.matcher(text).region(at, text.length());
                if (and.lookingAt()) {
                    parts.add(text.substring(from, at));
                    from = and.end();
                    at = from - 1;
                }
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
