package ua.mistok.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// The application's words without the application: for a person at a terminal.
final class Phrases {

    private final Language language;
    private final ResourceBundle words;

    private Phrases(Language language) {
        this.language = language;
        words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language.tag()));
    }

    /// Ukrainian where the terminal is Ukrainian, English everywhere else.
    static Phrases in(Locale terminal) {
        return new Phrases(
                terminal.getLanguage().equals(Language.UKRAINIAN.tag())
                        ? Language.UKRAINIAN
                        : Language.ENGLISH);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language.locale()).format(values);
    }

    /// A problem as one line, its place first.
    String line(Problem problem) {
        return line(problem, problem.place().toString());
    }

    /// @param place as a terminal can open it
    String line(Problem problem, String place) {
        var severity =
                switch (problem.severity()) {
                    case ERROR -> "cli.check.error";
                    case WARNING -> "cli.check.warning";
                };
        return place
                + ": "
                + say(severity)
                + " ["
                + problem.code()
                + "] "
                + problem.words().in(language);
    }
}
