package ua.mistok.config.source;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// Reads what people write in one language.
public final class Words {

    private Words() {}

    /// Words that must be there and say something; what is wrong with them is noted.
    ///
    /// @param longest signs that fit
    public static String of(SourceMap map, String name, int longest) {
        var words = map.requiredString(name);
        if (map.has(name) && words.isBlank()) {
            map.problems().add(blank(map.place(name), name));
        }
        if (words.length() > longest) {
            map.problems().add(tooLong(map.place(name), name, words.length(), longest));
        }
        return words;
    }

    private static Problem blank(Place place, String name) {
        return Problem.error(
                "blank",
                place,
                "Тут порожньо. Напишіть «" + name + "».",
                "This is empty. Write “" + name + "”.");
    }

    /// @param signs that there are
    /// @param longest signs that there may be
    public static Problem tooLong(Place place, String name, int signs, int longest) {
        return Problem.error(
                "too-long",
                place,
                "«%s»: тут %d знаків, а може бути %d. Скоротіть.".formatted(name, signs, longest),
                "“%s”: there are %d signs, and there may be %d. Shorten it."
                        .formatted(name, signs, longest));
    }
}
