package ua.mistok.config.problem;

import java.util.Comparator;
import ua.mistok.config.text.LocalizedText;

/// Something wrong in content or input.
///
/// @param code stable, lower case with hyphens, such as `unknown-key`; golden tests name it
/// @param words what is wrong, how to mend it, and a sample, in Ukrainian and English
public record Problem(String code, Severity severity, Place place, LocalizedText words) {

    /// By file, line, column and code.
    public static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparing(problem -> problem.place().line())
                    .thenComparing(problem -> problem.place().column())
                    .thenComparing(Problem::code);

    public static Problem error(String code, Place place, String ukrainian, String english) {
        return new Problem(code, Severity.ERROR, place, LocalizedText.of(ukrainian, english));
    }

    public static Problem warning(String code, Place place, String ukrainian, String english) {
        return new Problem(code, Severity.WARNING, place, LocalizedText.of(ukrainian, english));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
