package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Digits in a row: every eight or more, and shorter ones that are a phone.
///
/// Up to five separators may stand between two digits (`(067) – 123`), or one comma, colon or
/// quotation mark; single digits may be told one by one («0, 6, 7, …»). Days, times,
/// ranges of years, sums with their currency and hotlines 0 800 are passed over first: they end a
/// row of digits.
final class Runs {

    static final String SEPARATOR =
            "[\\s\\p{Zs}\\p{Pd}\\p{Cf}\\p{M}\u2212_().\\[\\]{}/\\\\*|~+\u2022\u00b7\u2026]";

    /// A digit, and further ones behind a few separators.
    static final String RUN = "[0-9](?:(?:" + SEPARATOR + "{0,5}|[,:;=&'\u2019\"])[0-9])*";

    static final int FEWEST_DIGITS = 8;

    private static final String DAY =
            "(?:(?:0?[1-9]|[12][0-9]|3[01])([-./])(?:0?[1-9]|1[0-2])\\%d(?:19|20)[0-9]{2}"
                    + "|(?:19|20)[0-9]{2}([-./])(?:0[1-9]|1[0-2])\\%d(?:0[1-9]|[12][0-9]|3[01]))";
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String TIME = "(?:[01]?[0-9]|2[0-4])[-.:][0-5][0-9]";
    private static final String CURRENCY =
            "(?:грн|гривень|гривні|гривня|гривен|коп|тис|млн|мільйон|млрд|uah|usd|eur|доларів|євро"
                    + "|долларов|hryvn|[$€₴£])";
    private static final String BEFORE = "(?<![0-9]" + SEPARATOR + "{0,3}|[0-9],)";
    private static final String BEHIND = "(?!" + SEPARATOR + "{0,3}[0-9]|,[0-9])";
    private static final List<Pattern> HARMLESS =
            List.of(
                    Pattern.compile(
                            "(?<![0-9][-./]?)"
                                    + DAY.formatted(1, 2)
                                    + "(?: ?[-–—] ?"
                                    + DAY.formatted(3, 4)
                                    + ")?(?![-./]?[0-9])"),
                    Pattern.compile(
                            "(?<![0-9:])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?![0-9:])"),
                    Pattern.compile(BEFORE + TIME + " ?[-–—] ?" + TIME + BEHIND),
                    Pattern.compile(
                            BEFORE + YEAR + "(?:(?: ?[-–—/.,] ?| )" + YEAR + "){1,2}" + BEHIND),
                    Pattern.compile(
                            BEFORE
                                    + "(?!380)[1-9][0-9]{0,2}(?:[ .,]?[0-9]{3}){1,3}(?:[.,][0-9]{1,2})?"
                                    + " ?(?="
                                    + CURRENCY
                                    + ")"),
                    Pattern.compile("(?<=[$€₴£] ?)[1-9][0-9]{0,2}(?:[ .,]?[0-9]{3}){1,3}" + BEHIND),
                    Pattern.compile(
                            BEFORE
                                    + "(?:\\+?38[ -]?)?\\(?0[ -]?\\(?800\\)?(?:[ -]?[0-9]){6}"
                                    + "(?![ .-]?[0-9])"));
    private static final Pattern ANY =
            Pattern.compile("(?:[uу][aа]" + SEPARATOR + "{0,3})?\\+?(" + RUN + ")");
    private static final Pattern ONE_BY_ONE =
            Pattern.compile("(?<![0-9])(?:[0-9][,;] ?){7,}[0-9](?![0-9])");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern TOWN =
            Pattern.compile("[0-9]{3} ?[-–—. ] ?[0-9]{2} ?[-–—. ] ?[0-9]{2}");
    private static final Pattern CALL =
            Pattern.compile(
                    "(?<!\\p{L})(?:тел|телефон|телефону|номер телефону|моб|мобільний|phone|tel|mob"
                            + "|viber|вайбер|whatsapp|ватсап|вотсап|дзвоніть|звоните|call)"
                            + "(?: me| на)?[ .:;№#—–-]{0,4}\\(?$");
    private static final Pattern DEMOGRAPHIC =
            Pattern.compile("[0-9]{8}" + SEPARATOR + "{1,3}[0-9]{5}");
    private static final char PASSED = '\u0001';

    private Runs() {}

    static List<Place> in(Plain plain) {
        var text = passed(plain.text());
        var places = new ArrayList<Place>();
        var runs = ANY.matcher(text);
        while (runs.find()) {
            var digits = NOT_DIGIT.matcher(runs.group(1)).replaceAll("");
            var town = TOWN.matcher(runs.group(1)).matches();
            var called = digits.length() >= 5 && isCalled(text, runs.start());
            if (digits.length() >= FEWEST_DIGITS) {
                places.add(new Place(from(text, runs), runs.end(), kind(runs.group(), digits)));
            } else if (town || called) {
                places.add(new Place(from(text, runs), runs.end(1), Found.PHONE));
            }
        }
        var single = ONE_BY_ONE.matcher(text);
        while (single.find()) {
            places.add(new Place(single.start(), single.end(), Found.NUMBER));
        }
        return places;
    }

    /// The text with a sign that is no separator in place of what is harmless.
    static String passed(String text) {
        var rest = new StringBuilder(text);
        for (var harmless : HARMLESS) {
            var places = harmless.matcher(rest.toString());
            while (places.find()) {
                for (var i = places.start(); i < places.end(); i++) {
                    rest.setCharAt(i, PASSED);
                }
            }
        }
        return rest.toString();
    }

    private static boolean isCalled(String text, int at) {
        return CALL.matcher(text.substring(Math.max(0, at - 30), at)).find();
    }

    /// With the bracket that opens before it and closes in it; the letters of an account belong to
    /// it, but those of a word do not.
    private static int from(String text, MatchResult run) {
        var from = run.start();
        var word = from > 0 && Character.isLetter(text.charAt(from - 1));
        if (word && Character.isLetter(text.charAt(from))) {
            from = run.start(1);
        }
        var opens = from > 0 && text.charAt(from - 1) == '(' && run.group().contains(")");
        return opens ? from - 1 : from;
    }

    private static Found kind(String run, String digits) {
        if (Character.isLetter(run.charAt(0)) || digits.length() == 27) {
            return Found.ACCOUNT;
        }
        if (DEMOGRAPHIC.matcher(run).matches()) {
            return Found.DOCUMENT;
        }
        if (Guard.isCard(digits)) {
            return Found.CARD;
        }
        if (Guard.isPhone(digits)) {
            return Found.PHONE;
        }
        return digits.length() == Tax.LENGTH && Tax.hasCheckDigit(digits)
                ? Found.TAX
                : Found.NUMBER;
    }
}
