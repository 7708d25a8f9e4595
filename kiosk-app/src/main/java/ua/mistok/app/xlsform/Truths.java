package ua.mistok.app.xlsform;

import java.util.regex.Pattern;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Type;

/// A calculation that is true or false. Other tools keep it as a text, and there any text but the
/// empty one is true, so that «false» is written as nothing: `if((…), true(), '')`.
final class Truths {

    private static final Pattern WRITTEN =
            Pattern.compile("if\\(\\((.*)\\), true\\(\\), ''\\)", Pattern.DOTALL);

    private Truths() {}

    static String written(Expression value, FormNames names) {
        var text = names.references(value.toString());
        return value.type() == Type.Plain.TRUTH ? "if((" + text + "), true(), '')" : text;
    }

    /// What [#written] made it of; any other calculation as it is.
    static String read(String calculation) {
        var written = WRITTEN.matcher(calculation);
        return written.matches() && isWhole(written.group(1)) ? written.group(1) : calculation;
    }

    /// Whether the brackets around it belong together: not so in `(a), true(), '') or if((b`.
    private static boolean isWhole(String inner) {
        var depth = 0;
        var quote = '\0';
        for (var c : inner.toCharArray()) {
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
