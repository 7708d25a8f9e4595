package ua.mistok.config.field;

import ua.mistok.config.text.LocalizedText;

/// Whether a text fits a field.
public sealed interface Verdict {

    /// @param canonical the text in the one form that is kept and compared
    record Fits(String canonical) implements Verdict {}

    /// @param message what is wrong, how to mend it, a sample
    record Unfit(LocalizedText message) implements Verdict {}

    static Verdict fits(String canonical) {
        return new Fits(canonical);
    }

    static Verdict unfit(String ukrainian, String english) {
        return new Unfit(LocalizedText.of(ukrainian, english));
    }

    default boolean isFit() {
        return this instanceof Fits;
    }
}
