package ua.mistok.app.console.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of question that a form offers, the easiest first; a [#CALCULATE] is kept as it is.
enum Kind {
    SMILEY,
    SINGLE,
    MULTI,
    SCALE,
    AGREEMENT,
    NPS,
    RANKING,
    NUMBER,
    DATE,
    SHORT_TEXT,
    LONG_TEXT,
    MATRIX,
    NOTE,
    CONSENT,
    CALCULATE;

    static final int TOP = 10;

    /// What a row of a matrix is answered with.
    static final List<Kind> OF_ROWS = List.of(AGREEMENT, SMILEY, SCALE, SINGLE);

    /// As content files name it.
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    static List<Kind> offered() {
        return Arrays.stream(values()).filter(kind -> kind != CALCULATE).toList();
    }

    boolean hasOptions() {
        return this == SINGLE || this == MULTI || this == RANKING;
    }

    /// Numbers with words of their own.
    boolean hasLabels() {
        return this == SMILEY || this == AGREEMENT || this == NPS || this == SCALE;
    }

    /// Whether anybody answers it.
    boolean isAsked() {
        return this != NOTE && this != CALCULATE;
    }

    boolean isWords() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /// Whether a number is answered.
    boolean isNumber() {
        return hasLabels() || this == NUMBER;
    }
}
