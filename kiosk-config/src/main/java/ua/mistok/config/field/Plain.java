package ua.mistok.config.field;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A text as the eye reads it: one small letter, digit or sign for every code point.
///
/// @param points the text
/// @param text as many signs: digits of every script, in circles and raised too, are 0–9; letters
///     small; O for 0, l, І and | for 1, З for 3, б for 6 where the word has digits and no other
///     letters
record Plain(int[] points, String text) {

    private static final Pattern LOOK_ALIKE =
            Pattern.compile(
                    "(?<![\\p{L}0-9]|[uу][aа])(?:[uу][aа])?([0-9oоliізб|]*[0-9][0-9oоliізб|]*|[oо]{2,})"
                            + "(?![\\p{L}0-9])");

    static Plain of(String text) {
        var points = text.codePoints().toArray();
        var plain = new StringBuilder(points.length);
        for (var point : points) {
            plain.append(plain(point));
        }
        var look = LOOK_ALIKE.matcher(plain);
        while (look.find()) {
            for (var i = look.start(1); i < look.end(1); i++) {
                plain.setCharAt(i, meant(plain.charAt(i)));
            }
        }
        return new Plain(points, plain.toString());
    }

    private static char plain(int point) {
        var value = Character.isDigit(point) ? Character.digit(point, 10) : other(point);
        if (0 <= value && value <= 9) {
            return (char) ('0' + value);
        }
        var single = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return single.length() == 1 ? Character.toLowerCase(single.charAt(0)) : unlike(point);
    }

    private static int other(int point) {
        var numbers = Character.getType(point) == Character.OTHER_NUMBER;
        return numbers ? Character.getNumericValue(point) : -1;
    }

    private static char unlike(int point) {
        return Character.isBmpCodePoint(point) ? (char) point : '\uFFFC';
    }

    private static char meant(char sign) {
        return switch (sign) {
            case 'o', 'о' -> '0';
            case 'l', 'i', 'і', '|' -> '1';
            case 'з' -> '3';
            case 'б' -> '6';
            default -> sign;
        };
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(points[at]);
    }
}
