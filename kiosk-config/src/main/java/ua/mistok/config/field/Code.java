package ua.mistok.config.field;

import java.util.Locale;
import java.util.regex.Pattern;
import ua.mistok.config.text.LocalizedText;

/// A number of a document or a register, by its form and, where it has one, its check digit.
///
/// @param slug name in content files
/// @param keys the keyboard it wants
public record Code(String slug, Form form, String sample, Keys keys, LocalizedText message)
        implements FieldKind {

    /// Brings what was typed to its one form.
    @FunctionalInterface
    public interface Form {

        /// @param upper as typed, in capitals, single spaces
        /// @return the canonical text, or an empty one if it does not fit
        String canonical(String upper);
    }

    private static final Pattern PASSBOOK = Pattern.compile("[А-ЯҐЄІЇ]{2}\\d{6}");
    private static final Pattern UNZR = Pattern.compile("\\d{8}-\\d{5}");
    private static final Pattern BIRTH = Pattern.compile("[IVXLCDM]+-[А-ЯҐЄІЇ]{2}\\d{6}");
    private static final Pattern KVED = Pattern.compile("\\d{2}\\.\\d{2}");
    private static final Pattern TENDER =
            Pattern.compile("UA-\\d{4}-\\d{2}-\\d{2}-\\d{6}(-[a-z])?");

    /// Old passport booklet (V-PASSBOOK).
    public static Code passbook() {
        return new Code(
                "passbook",
                text -> matched(PASSBOOK, text.replaceAll("[\\s-]", "")),
                "НВ 000000",
                Keys.UKRAINIAN,
                LocalizedText.of("2 літери й 6 цифр.", "2 letters and 6 digits."));
    }

    /// Record in the demographic register (V-UNZR): check digit by weights 7, 3, 1.
    public static Code unzr() {
        return new Code(
                "unzr",
                text -> checkedUnzr(text.replaceAll("\\s", "")),
                "19550308-00001",
                Keys.DIGITS,
                LocalizedText.of(
                        "УНЗР — 8 цифр, дефіс і ще 5 цифр.",
                        "The УНЗР is 8 digits, a hyphen and 5 more digits."));
    }

    /// Birth certificate (V-BIRTH): Latin I and Cyrillic І are the same.
    public static Code birth() {
        return new Code(
                "birth",
                text -> matched(BIRTH, roman(text.replaceAll("\\s", ""))),
                "І-ДМ 000000",
                Keys.UKRAINIAN,
                LocalizedText.of(
                        "Серія на зразок І-ДМ, номер — 6 цифр.",
                        "Series like І-ДМ, number of 6 digits."));
    }

    /// Kind of business (V-KVED).
    public static Code kved() {
        return new Code(
                "kved",
                text -> matched(KVED, text.replaceAll("\\s", "")),
                "47.91",
                Keys.DATE,
                LocalizedText.of("Код на зразок 47.91.", "A code like 47.91."));
    }

    /// Organisation (V-EDRPOU): eight digits with a check digit.
    public static Code edrpou() {
        return new Code(
                "edrpou",
                text -> checkedEdrpou(text.replaceAll("[\\s-]", "")),
                "00000017",
                Keys.DIGITS,
                LocalizedText.of("Код — 8 цифр.", "The code has 8 digits."));
    }

    /// Public tender (V-TENDER).
    public static Code tender() {
        return new Code(
                "tender",
                text -> {
                    var number = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                    return matched(TENDER, number.replaceFirst("^ua", "UA"));
                },
                "UA-2026-01-15-000001-a",
                Keys.LATIN,
                LocalizedText.of(
                        "Номер на зразок UA-2026-01-15-000001-a.",
                        "A number like UA-2026-01-15-000001-a."));
    }

    @Override
    public Verdict check(String text) {
        var canonical = form.canonical(Typed.tidy(Typed.digits(text)).toUpperCase(Locale.ROOT));
        return canonical.isEmpty() ? new Verdict.Unfit(message) : Verdict.fits(canonical);
    }

    @Override
    public int maxLength() {
        return 30;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }

    private static String matched(Pattern form, String text) {
        return form.matcher(text).matches() ? text : "";
    }

    private static String roman(String text) {
        var hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return text;
        }
        var series = text.substring(0, hyphen).replace('І', 'I').replace('Х', 'X');
        return series + text.substring(hyphen);
    }

    private static String checkedUnzr(String text) {
        var digits = text.replace("-", "");
        if (!UNZR.matcher(text).matches()) {
            return "";
        }
        var weights = new int[] {7, 3, 1};
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += weights[i % 3] * (digits.charAt(i) - '0');
        }
        return sum % 10 == digits.charAt(12) - '0' ? text : "";
    }

    private static String checkedEdrpou(String text) {
        if (text.length() != 8 || !Typed.allDigits(text)) {
            return "";
        }
        var number = Integer.parseInt(text);
        var middle = 30_000_000 <= number && number <= 60_000_000;
        var weights = middle ? new int[] {7, 1, 2, 3, 4, 5, 6} : new int[] {1, 2, 3, 4, 5, 6, 7};
        var rest = weighted(text, weights, 0) % 11;
        if (rest == 10) {
            rest = weighted(text, weights, 2) % 11 % 10;
        }
        return rest == text.charAt(7) - '0' ? text : "";
    }

    private static int weighted(String digits, int[] weights, int more) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (weights[i] + more) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
