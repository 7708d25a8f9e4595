package ua.mistok.config.survey;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.mistok.config.expr.Value;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Puts earlier answers into a text: `${q}` becomes the words of what was answered.
final class Pipes {

    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([A-Za-z_][A-Za-z0-9_-]*)\\s*}");
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
        if (question.isPresent() && answer.isPresent()) {
            return String.join(
                    ", ",
                    answer.get().asCodes().stream()
                            .map(code -> label(question.get(), code, language))
                            .toList());
        }
        return words(known.value(name));
    }

    private static String label(Question question, String code, Language language) {
        return question.kind().options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElse(code);
    }

    static String words(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Amount(var number) ->
                    number == Math.rint(number)
                            ? Long.toString((long) number)
                            : Double.toString(number);
            case Value.Truth(var holds) -> Boolean.toString(holds);
            case Value.Day(var day) -> DAY.format(day);
            case Value.Codes(var codes) -> String.join(", ", codes);
            case Value.Nothing() -> "…";
        };
    }
}
