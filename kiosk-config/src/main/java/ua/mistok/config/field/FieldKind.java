package ua.mistok.config.field;

import java.util.Locale;

/// What may be typed into a field (domain.md section 9).
public sealed interface FieldKind
        permits Code, Digits, Iban, Mail, Name, Number, Phone, Pin, PlainDate, Tax, Text {

    /// Judges a text as a visitor typed it: spaces around and usual separators are forgiven.
    Verdict check(String text);

    /// A made-up value that fits and that the guard lets pass.
    String sample();

    Keys keys();

    /// The most characters that can sensibly be typed, separators included.
    int maxLength();

    /// Whether what is typed is shown as dots.
    default boolean masked() {
        return false;
    }

    /// Whether each word begins with a capital letter.
    default boolean capitals() {
        return false;
    }

    /// Whether a ten-digit number in this field is asked for as something else than a tax number.
    default boolean asksForOtherNumber() {
        return false;
    }

    /// The name of the kind in content files: `tax`, `phone`, `id-card` …
    default String slug() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
