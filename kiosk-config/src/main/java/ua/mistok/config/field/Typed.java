package ua.mistok.config.field;

import java.util.regex.Pattern;

/// What people type instead of what is meant: separators, apostrophes, full-width digits.
final class Typed {

    static final char APOSTROPHE = '\u02bc';

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}\\p{Pd}\u2212().]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`\u2018\u00b4]");

    private Typed() {}

    /// Without spaces, hyphens, dots and brackets, with ordinary digits.
    static String compact(String text) {
        return SEPARATORS.matcher(digits(text)).replaceAll("");
    }

    /// Single ordinary spaces, none at the ends.
    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// The one apostrophe that is kept inside, U+02BC.
    static String apostrophes(String text) {
        return APOSTROPHES.matcher(text).replaceAll(String.valueOf(APOSTROPHE));
    }

    /// Every decimal digit of any script as 0–9.
    static String digits(String text) {
        var ordinary = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point -> {
                            if (Character.isDigit(point)) {
                                ordinary.append((char) ('0' + Character.digit(point, 10)));
                            } else {
                                ordinary.appendCodePoint(point);
                            }
                        });
        return ordinary.toString();
    }

    static boolean allDigits(String text) {
        return text.chars().allMatch(Typed::isDigit);
    }

    static boolean isDigit(int point) {
        return '0' <= point && point <= '9';
    }

    static int countDigits(String text) {
        return (int) text.chars().filter(Typed::isDigit).count();
    }
}
