package ua.mistok.app.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The design's values for paper: style sheets name them as on a screen, and `tokens.css` has them.
final class DesignTokens {

    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    /// The plain theme; other themes come behind it.
    private static final Pattern PLAIN = Pattern.compile(":root \\{.*?\\n\\}", Pattern.DOTALL);

    private static final Map<String, String> VALUES =
            read(Resources.text("paper/design/css/tokens.css"));

    private DesignTokens() {}

    /// A style sheet with values in it instead of their names.
    ///
    /// @throws IllegalArgumentException for a name that the design has not
    static String fill(String css) {
        return USE.matcher(css).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1))));
    }

    private static String value(String name) {
        var value = VALUES.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such token: " + name);
        }
        return fill(value);
    }

    private static Map<String, String> read(String css) {
        var plain = PLAIN.matcher(css);
        if (!plain.find()) {
            throw new IllegalStateException("tokens.css has no plain theme");
        }
        var values = new HashMap<String, String>();
        TOKEN.matcher(plain.group())
                .results()
                .forEach(token -> values.put(token.group(1), token.group(2)));
        return values;
    }
}
