package ua.mistok.config.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.mistok.config.expr.Token.Kind;

/// Cuts an expression into words.
final class Lexer {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\s*(?<whole>\\$\\{\\s*(?<name>[A-Za-z0-9_][A-Za-z0-9_-]*)\\s*\\}"
                            + "|(?<string>'[^']*'|\"[^\"]*\")"
                            + "|(?<number>[0-9]+(?:\\.[0-9]+)?)"
                            + "|(?<word>[A-Za-z][A-Za-z-]*)"
                            + "|(?<sign><=|>=|!=|[=<>()+*,.-]))");

    private Lexer() {}

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = WORDS.matcher(text);
        var at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
        var rest = text.substring(at);
        tokens.add(
                rest.isBlank()
                        ? new Token(Kind.END, "", text.stripTrailing().length())
                        : new Token(Kind.BROKEN, rest.strip().substring(0, 1), at));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        for (var kind : List.of(Kind.NAME, Kind.STRING, Kind.NUMBER, Kind.WORD)) {
            var group = kind.name().toLowerCase(Locale.ROOT);
            var text = matcher.group(group);
            if (text != null) {
                var bare = kind == Kind.STRING ? text.substring(1, text.length() - 1) : text;
                return new Token(kind, bare, matcher.start("whole"));
            }
        }
        return new Token(Kind.SIGN, matcher.group("sign"), matcher.start("sign"));
    }
}
