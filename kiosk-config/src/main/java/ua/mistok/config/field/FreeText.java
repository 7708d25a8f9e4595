package ua.mistok.config.field;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Free text that a visitor typed, before anything looks at it (domain.md 4.0, rule 11).
public final class FreeText {

    /// Most code points of a free text.
    public static final int LONGEST = 200;

    /// Signs of the input that are looked at, whatever else comes: twenty times what is kept.
    private static final int MOST_READ = 4000;

    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG = 0x1F3F4;
    private static final Pattern REGION_FLAG =
            Pattern.compile(
                    "\\x{1F3F4}\\x{E0067}\\x{E0062}(?:\\x{E0065}\\x{E006E}\\x{E0067}"
                            + "|\\x{E0073}\\x{E0063}\\x{E0074}|\\x{E0077}\\x{E006C}\\x{E0073})"
                            + "\\x{E007F}");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\x{85}]+");

    private FreeText() {}

    /// One line of text: no control signs, signs of writing direction, invisible signs or halves of
    /// signs; single spaces, none at the ends; composed (NFC); at most [#LONGEST] code points, cut
    /// between whole signs, never within an emoji. Emoji and every script stay as they are. Doing
    /// it twice changes nothing.
    public static String tidy(String text) {
        var read = text.length() <= MOST_READ ? text : text.substring(0, MOST_READ);
        var seen = Normalizer.normalize(visible(read), Normalizer.Form.NFC);
        return cut(WHITE.matcher(seen).replaceAll(" ").strip());
    }

    /// At most [#LONGEST] code points, whole signs.
    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        var most = text.offsetByCodePoints(0, LONGEST);
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        var end = signs.isBoundary(most) ? most : signs.preceding(most);
        return text.substring(0, end > 0 ? end : most).strip();
    }

    private static String visible(String text) {
        var points = text.codePoints().toArray();
        var kept = new StringBuilder(text.length());
        var regions = REGION_FLAG.matcher(text);
        var at = 0;
        var before = 0;
        for (var i = 0; i < points.length; i++) {
            var point = points[i];
            var next = i + 1 < points.length ? points[i + 1] : 0;
            if (point == FLAG && regions.region(at, text.length()).lookingAt()) {
                kept.append(regions.group());
                at = regions.end();
                i += 6;
                before = point;
                continue;
            }
            at += Character.charCount(point);
            if (stays(before, point, next)) {
                kept.appendCodePoint(point);
                before = point;
            }
        }
        return kept.toString();
    }

    private static boolean stays(int before, int point, int next) {
        if (point == JOINER) {
            return isPictureEnd(before) && Character.isExtendedPictographic(next);
        }
        if (0xFE00 <= point && point <= 0xFE0F) {
            return point >= 0xFE0E && (Character.isEmoji(before) || next == KEYCAP);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> Character.isWhitespace(point) || point == 0x85;
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> !isBlank(point);
        };
    }

    private static boolean isPictureEnd(int point) {
        return Character.isExtendedPictographic(point)
                || Character.isEmojiModifier(point)
                || point == 0xFE0F;
    }

    /// Letters and marks that show nothing: joiners, fillers, further variation selectors.
    private static boolean isBlank(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (0x180B <= point && point <= 0x180F)
                || point == 0x2800
                || point == 0x3164
                || point == 0xFFA0
                || (0xE0100 <= point && point <= 0xE01EF);
    }
}
