package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers of passports, ID cards and certificates shorter than [Runs] masks.
///
/// Two or three capital letters and six digits; the same in small letters written together, or
/// behind a word for a paper (so that «до 250000» stays); and any six digits or more behind such a
/// word.
final class Papers {

    private static final String SIX = "[0-9](?:" + Runs.SEPARATOR + "{0,5}[0-9]){5}(?![0-9])";
    private static final String BETWEEN =
            "[\\s,:.№#nн\\p{Pd}]{0,4}(?:номер|ном|number|no)?[\\s:.№#]{0,3}";
    private static final Pattern SERIES =
            Pattern.compile("(?<!\\p{L})(\\p{L}{2,3})(" + BETWEEN + ")" + SIX);
    private static final String PAPER =
            "(?<!\\p{L})(?:паспорт\\p{L}*|посвідчен\\p{L}*|удостоверен\\p{L}*|свідоцтв\\p{L}*"
                    + "|документ\\p{L}*|passport|document|certificate|licen[cs]e|id|айді|ід"
                    + "|сері[яїюи]|серия|серии)(?!\\p{L})";
    private static final Pattern NAMED =
            Pattern.compile(PAPER + "[^0-9\u0001]{0,30}?(" + Runs.RUN + ")");
    private static final Pattern BEHIND_PAPER = Pattern.compile(PAPER + "[^0-9\u0001]{0,30}$");
    private static final int FEWEST_DIGITS = 6;

    private Papers() {}

    static List<Place> in(Plain plain) {
        var text = Runs.passed(plain.text());
        var places = new ArrayList<Place>();
        var series = SERIES.matcher(text);
        for (var at = 0; series.find(at); at = series.start() + 1) {
            if (isPaper(plain, text, series)) {
                places.add(new Place(series.start(), series.end(), Found.DOCUMENT));
            }
        }
        var named = NAMED.matcher(text);
        while (named.find()) {
            if (Typed.countDigits(named.group(1)) >= FEWEST_DIGITS) {
                places.add(new Place(named.start(1), named.end(1), Found.DOCUMENT));
            }
        }
        return places;
    }

    private static boolean isPaper(Plain plain, String text, MatchResult series) {
        for (var i = series.start(1); i < series.end(1); i++) {
            if (!plain.isCapital(i)) {
                var before = text.substring(Math.max(0, series.start() - 45), series.start());
                return series.group(2).isEmpty() || BEHIND_PAPER.matcher(before).find();
            }
        }
        return true;
    }
}
