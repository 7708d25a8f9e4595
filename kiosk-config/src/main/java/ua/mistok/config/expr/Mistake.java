package ua.mistok.config.expr;

import java.util.Collection;
import java.util.TreeSet;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// The first mistake in an expression; never leaves this package.
@SuppressWarnings("serial")
final class Mistake extends RuntimeException {

    private final String code;
    private final int at;
    private final String ukrainian;
    private final String english;

    private Mistake(String code, Token token, String ukrainian, String english) {
        super(english, null, false, false);
        this.code = code;
        this.at = token.at();
        this.ukrainian = ukrainian;
        this.english = english;
    }

    /// @param start where the expression begins
    Problem asProblem(Place start) {
        var place = new Place(start.file(), start.line(), Math.max(1, start.column()) + at);
        return Problem.error(code, place, ukrainian, english);
    }

    static Mistake unexpected(Token token) {
        var what = token.kind() == Token.Kind.END ? "…" : token.text();
        return new Mistake(
                "expression-syntax",
                token,
                "Тут «" + what + "» зайве або чогось бракує. Зразок: ${debt} = 'yes'",
                "«" + what + "» is out of place here. A sample: ${debt} = 'yes'");
    }

    static Mistake expected(Token token, String sign) {
        return new Mistake(
                "expression-syntax",
                token,
                "Тут бракує «" + sign + "». Зразок: selected(${q}, 'a')",
                "«" + sign + "» is missing here. A sample: selected(${q}, 'a')");
    }

    static Mistake name(Token token, String name, Collection<String> known) {
        return new Mistake(
                "expression-unknown-name",
                token,
                "Назви «" + name + "» тут немає. Є: " + list(known) + ".",
                "There is no «" + name + "» here. Known: " + list(known) + ".");
    }

    static Mistake function(Token token, Collection<String> known) {
        return new Mistake(
                "expression-unknown-function",
                token,
                "Слово «" + token.text() + "» невідоме. Є: " + list(known) + ".",
                "The word «" + token.text() + "» is not known. There are: " + list(known) + ".");
    }

    static Mistake code(Token token, String code, Collection<String> codes) {
        return new Mistake(
                "expression-unknown-code",
                token,
                "Відповіді «" + code + "» немає. Є: " + list(codes) + ".",
                "There is no answer «" + code + "». There are: " + list(codes) + ".");
    }

    static Mistake types(Token token, Type left, Type right) {
        return new Mistake(
                "expression-type",
                token,
                "Не можна поєднати: ліворуч — "
                        + left.word()
                        + ", праворуч — "
                        + right.word()
                        + ".",
                "These do not go together: on the left "
                        + left.word()
                        + ", on the right "
                        + right.word()
                        + ".");
    }

    static Mistake type(Token token, Type found, Type wanted) {
        return new Mistake(
                "expression-type",
                token,
                "Тут потрібно: " + wanted.word() + ", а є: " + found.word() + ".",
                "Needed here: " + wanted.word() + ", found: " + found.word() + ".");
    }

    static Mistake notAChoice(Token token, Type found) {
        return new Mistake(
                "expression-type",
                token,
                "«" + token.text() + "» питає про вибір, а тут: " + found.word() + ".",
                "«" + token.text() + "» asks about a choice, but this is " + found.word() + ".");
    }

    static Mistake tooDeep(Token token) {
        return new Mistake(
                "expression-syntax",
                token,
                "Забагато дужок одна в одній. Поділіть умову на кілька.",
                "Too many brackets inside each other. Split the condition.");
    }

    private static String list(Collection<String> words) {
        return words.isEmpty() ? "—" : String.join(", ", new TreeSet<>(words));
    }
}
