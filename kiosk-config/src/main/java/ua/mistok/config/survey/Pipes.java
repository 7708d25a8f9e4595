package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.mistok.config.expr.Value;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Puts earlier answers into a text: `${q}` becomes the words of what was answered.
final class Pipes {

    private static final Pattern NAME =
            Pattern.compile("\\$\\{\\s*([A-Za-z0-9_][A-Za-z0-9_-]*)\\s*}");
    private static final MathContext DIGITS = new MathContext(12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Pipes() {}

    /// The names that a text pipes, in any language.
    static List<String> names(LocalizedText text) {
        var names = new ArrayList<String>();
        text.map(
                words -> {
                    NAME.matcher(words).results().map(found -> found.group(1)).forEach(names::add);
                    return words;
                });
        return names;
    }

    static LocalizedText fill(LocalizedText text, Survey survey, Known known) {
        if (names(text).isEmpty()) {
            return text;
        }
        var filled = new HashMap<Language, String>();
        for (var language : Language.SHIPPED) {
            if (text.has(language)) {
                filled.put(language, fill(text.in(language), survey, known, language));
            }
        }
        return LocalizedText.of(filled);
    }

    private static String fill(String text, Survey survey, Known known, Language language) {
        return NAME.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        words(found.group(1), survey, known, language)));
    }

    private static String words(String name, Survey survey, Known known, Language language) {
        var question = survey.findQuestion(name);
        var answer = Optional.ofNullable(known.answers().get(name));
        if (question.isEmpty() || answer.isEmpty()) {
            return words(known.value(name), language);
        }
        return switch (answer.get()) {
            case Answer.One _, Answer.Some _, Answer.Ranked _ ->
                    answer.get().asCodes().stream()
                            .map(code -> label(question.get(), code, language))
                            .collect(Collectors.joining(", "));
            case Answer.Point(var number) -> label(question.get(), number, language);
            case Answer.Amount(var number) -> decimal(number, language);
            case Answer.On _, Answer.Words _ -> words(answer.get().asValue(), language);
        };
    }

    private static String label(Question question, String code, Language language) {
        return question.kind().options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElse(code);
    }

    /// The words of a number, where each number has some.
    private static String label(Question question, int number, Language language) {
        return Optional.of(question.kind())
                .filter(kind -> kind instanceof Scale scale && scale.isFullyLabelled())
                .map(kind -> ((Scale) kind).labels().get(number))
                .map(label -> label.in(language))
                .orElse(Integer.toString(number));
    }

    private static String words(Value value, Language language) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Amount(var number) -> decimal(rounded(number), language);
            case Value.Truth(var holds) -> Boolean.toString(holds);
            case Value.Day(var day) -> DAY.format(day);
            case Value.Codes(var codes) ->
                    codes.stream().sorted().collect(Collectors.joining(", "));
            case Value.Nothing() -> "…";
        };
    }

    private static String decimal(BigDecimal number, Language language) {
        var text = number.toPlainString();
        return language.equals(Language.UKRAINIAN) ? text.replace('.', ',') : text;
    }

    /// Without the tail that binary fractions leave: 0.1 + 0.2 is 0.3.
    static BigDecimal rounded(double number) {
        var rounded = new BigDecimal(number).round(DIGITS);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
