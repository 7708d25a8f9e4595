package ua.mistok.config.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a text into sentences, as a reader does.
///
/// A dot ends a sentence where something new begins behind it: a capital letter, a digit, a quote,
/// an emoji. A dot behind an abbreviation («вул.», «грн.»), an initial («Т. Шевченка») or the
/// number of a list item («1.») ends nothing. Lines end sentences too.
final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<=[.!?…][»”\")]?)\\s+(?=[^\\p{Ll}\\s—–-])|\\s*\\n\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+|\\d+)\\.$");
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "вул", "просп", "бульв", "пров", "пл", "буд", "кв", "корп", "під", "обл", "смт",
                    "ім", "гр", "грн", "коп", "тис", "млн", "млрд", "тел", "моб", "див", "напр",
                    "рис", "стор", "ст", "пп", "хв", "год", "сек", "рр", "табл", "no", "mr", "mrs",
                    "ms", "dr", "st", "vs", "etc", "approx");

    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        var open = new StringBuilder();
        for (var part : END.split(text.strip())) {
            open.append(open.isEmpty() ? "" : " ").append(part);
            if (!isUnfinished(part)) {
                sentences.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }

    /// What has a letter or a digit is a word; a dash between spaces is none.
    static int countWords(String sentence) {
        var words = 0;
        var inWord = false;
        for (var sign : sentence.toCharArray()) {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(sign)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isUnfinished(String part) {
        var last = LAST_WORD.matcher(part);
        if (!last.find()) {
            return false;
        }
        var word = last.group(1);
        var isInitial = word.length() == 1 && Character.isLetter(word.charAt(0));
        var isItem = word.length() <= 2 && part.length() == word.length() + 1;
        return isInitial || isItem || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
