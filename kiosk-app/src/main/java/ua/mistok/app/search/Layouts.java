package ua.mistok.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/// What somebody meant who typed with the keyboard of another language: `ce,cblbz` is a Russian
/// “subsidy”.
///
/// The first reading is always what was typed.
final class Layouts {

    private static final List<String> LAYOUTS = Letters.lines("layouts.txt");
    private static final String LATIN = LAYOUTS.get(0);
    private static final String UKRAINIAN = LAYOUTS.get(1);
    private static final String RUSSIAN = LAYOUTS.get(2);

    private static final Map<Character, Character> TO_UKRAINIAN = keys(LATIN, UKRAINIAN);
    private static final Map<Character, Character> TO_RUSSIAN = keys(LATIN, RUSSIAN);
    private static final Map<Character, Character> TO_LATIN = keys(RUSSIAN, LATIN);

    static {
        TO_LATIN.putAll(keys(UKRAINIAN, LATIN));
    }

    private Layouts() {}

    static List<String> readings(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var readings = new ArrayList<String>();
        readings.add(text);
        var cyrillic = has(text, Layouts::isCyrillic);
        var latin = has(text, letter -> letter >= 'a' && letter <= 'z');
        if (latin && !cyrillic) {
            readings.add(with(text, TO_UKRAINIAN));
            readings.add(with(text, TO_RUSSIAN));
        } else if (cyrillic && !latin) {
            readings.add(with(text, TO_LATIN));
        }
        return readings.stream().distinct().toList();
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean has(String text, IntPredicate letter) {
        return text.codePoints().anyMatch(letter);
    }

    private static String with(String text, Map<Character, Character> keys) {
        var read = new StringBuilder(text.length());
        for (var letter : text.toCharArray()) {
            read.append(keys.getOrDefault(letter, letter));
        }
        return read.toString();
    }

    private static Map<Character, Character> keys(String from, String to) {
        var keys = new HashMap<Character, Character>();
        for (var i = 0; i < from.length(); i++) {
            keys.put(from.charAt(i), to.charAt(i));
        }
        return keys;
    }
}
