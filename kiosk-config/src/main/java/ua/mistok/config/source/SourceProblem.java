package ua.mistok.config.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// What can be wrong with the form of a content file. `{name}` is the name of the value.
enum SourceProblem {
    MISSING(
            "Бракує «{name}». Додайте рядок, наприклад: {name}: …",
            "«{name}» is missing. Add a line such as: {name}: …"),
    DUPLICATE_KEY(
            "«{name}» тут уже є. Залиште одне.", "«{name}» is here already. Keep one of them."),
    NAME_NOT_PLAIN(
            "Назва має бути одним словом, наприклад: title: …",
            "A name must be one plain word, for example: title: …"),
    NOT_PLAIN(
            "«{name}» має бути одним значенням, а не списком чи вкладенням.",
            "«{name}» must be one plain value, not a list or a nested part."),
    NOT_A_LIST(
            "«{name}» має бути списком: кожен рядок починається з дефіса.",
            "«{name}» must be a list: each line begins with a hyphen."),
    NOT_A_MAP(
            "«{name}» має складатися з назв і значень, наприклад: uk: …",
            "«{name}» must be made of names and values, for example: uk: …"),
    NOT_A_LANGUAGE(
            "«{name}» не схоже на мову. Напишіть дві літери, наприклад: uk або en.",
            "«{name}» is no language. Write two letters, for example: uk or en."),
    NOT_A_SLUG(
            "«{name}»: лише малі латинські літери, цифри й дефіси, до 60 знаків; зразок: a07.",
            "«{name}»: small Latin letters, digits and hyphens only, up to 60; a sample: a07."),
    NOT_A_FLAG("«{name}» має бути true або false.", "«{name}» must be true or false.");

    private final String ukrainian;
    private final String english;

    SourceProblem(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    Problem at(Place place, String name) {
        return Problem.error(
                code(), place, ukrainian.replace("{name}", name), english.replace("{name}", name));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Problem unknownKey(Place place, String name, Optional<String> meant) {
        return Problem.error(
                "unknown-key",
                place,
                "Назва «"
                        + name
                        + "» тут невідома."
                        + meant.map(word -> " Може, «" + word + "»?").orElse(" Приберіть її."),
                "The name «"
                        + name
                        + "» is not known here."
                        + meant.map(word -> " Did you mean «" + word + "»?").orElse(" Remove it."));
    }

    static Problem missingLanguage(Place place, String name, Language language) {
        return Problem.error(
                "missing-language",
                place,
                "«"
                        + name
                        + "»: бракує мови «"
                        + language
                        + "». Додайте рядок: "
                        + language
                        + ": …",
                "«"
                        + name
                        + "»: the language «"
                        + language
                        + "» is missing. Add: "
                        + language
                        + ": …");
    }

    static Problem unpromisedLanguage(Place place, String name, Language language) {
        return Problem.warning(
                "unpromised-language",
                place,
                "«"
                        + name
                        + "»: мови «"
                        + language
                        + "» набір не обіцяє. Додайте її до languages у pack.yaml або приберіть"
                        + " рядок.",
                "«"
                        + name
                        + "»: the pack does not promise the language «"
                        + language
                        + "». Add it to languages in pack.yaml or remove the line.");
    }

    static Problem notANumber(Place place, String name, int min, int max) {
        return Problem.error(
                "not-a-number",
                place,
                "«" + name + "» має бути цілим числом від " + min + " до " + max + ".",
                "«" + name + "» must be a whole number from " + min + " to " + max + ".");
    }

    static Problem notOneOf(Place place, String name, String written, Set<String> known) {
        var list = String.join(", ", known);
        return Problem.error(
                "not-one-of",
                place,
                "«" + name + "»: «" + written + "» не підходить. Можна: " + list + ".",
                "«" + name + "»: «" + written + "» does not fit. Possible: " + list + ".");
    }
}
