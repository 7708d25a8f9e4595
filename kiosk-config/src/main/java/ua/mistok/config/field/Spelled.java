package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Numbers in words, «нуль шістдесят сім сто двадцять три…», also mixed with digits.
///
/// Ukrainian, Russian and English numerals below a thousand. Seven such words in a row are masked,
/// or fewer if they and the digits between them make ten digits, or nine with digits among them.
final class Spelled {

    private static final Map<String, Integer> DIGITS = new HashMap<>();

    static {
        know(
                1,
                "нуль ноль один одна одне одно два дві две три чотири четыре пять шість шесть сім семь"
                        + " вісім восемь девять zero oh one two three four five six seven eight nine"
                        + " double triple подвійний двойной");
        know(
                2,
                "десять одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять"
                        + " сімнадцять вісімнадцять девятнадцять двадцять тридцять сорок пятдесят"
                        + " шістдесят сімдесят вісімдесят девяносто одиннадцать двенадцать"
                        + " тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать"
                        + " девятнадцать двадцать тридцать пятьдесят шестьдесят семьдесят"
                        + " восемьдесят ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
                        + " eighty ninety");
        know(
                3,
                "сто двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот двести"
                        + " четыреста пятьсот шестьсот семьсот восемьсот девятьсот hundred");
    }

    private static final String APOSTROPHES = "['\u2019\u02bc`\u2018\u00b4\u2032]";
    private static final Pattern ITEM =
            Pattern.compile("[0-9]+|[\\p{L}](?:" + APOSTROPHES + "?[\\p{L}])*");
    private static final Pattern BETWEEN = Pattern.compile("(?:" + Runs.SEPARATOR + "|[,;:]){0,4}");
    private static final int FEWEST_WORDS = 7;
    private static final int FEWEST_DIGITS = 10;
    private static final int FEWEST_MIXED = 9;

    private int from;
    private int to;
    private int words;
    private int spelled;
    private int written;
    private int room;

    private final String text;
    private final List<Place> places = new ArrayList<>();

    private Spelled(String text) {
        this.text = text;
    }

    private static void know(int digits, String words) {
        for (var word : words.split(" ", -1)) {
            DIGITS.put(word, digits);
        }
    }

    static List<Place> in(Plain plain) {
        var row = new Spelled(Runs.passed(plain.text()));
        var items = ITEM.matcher(row.text);
        while (items.find()) {
            row.take(items.group(), items.start(), items.end());
        }
        row.close();
        return row.places;
    }

    private void take(String item, int start, int end) {
        var written = Typed.isDigit(item.charAt(0));
        var size = written ? item.length() : size(item);
        if (size == 0) {
            close();
            return;
        }
        if (words + this.written > 0 && !BETWEEN.matcher(text.substring(to, start)).matches()) {
            close();
        }
        if (words + this.written == 0) {
            from = start;
        }
        to = end;
        if (written) {
            this.written += size;
            room = 0;
        } else {
            words++;
            // «двадцять» and «три» are two digits together, not three.
            spelled += size < room ? 0 : size;
            room = size;
        }
    }

    private static int size(String word) {
        return DIGITS.getOrDefault(word.replaceAll(APOSTROPHES, ""), 0);
    }

    private void close() {
        var total = spelled + written;
        var many = words >= FEWEST_WORDS || total >= FEWEST_DIGITS;
        if (words > 0 && (many || (written > 0 && total >= FEWEST_MIXED))) {
            places.add(new Place(from, to, Found.NUMBER));
        }
        words = 0;
        spelled = 0;
        written = 0;
        room = 0;
    }
}
