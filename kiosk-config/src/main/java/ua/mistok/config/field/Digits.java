package ua.mistok.config.field;

import ua.mistok.config.text.LocalizedText;

/// Digits only, such as an account number on a bill or a postcode (V-POST is five of them).
///
/// @param min least number of digits
/// @param max most
/// @param sample a made-up value
/// @param message for whatever does not fit
public record Digits(int min, int max, String sample, LocalizedText message) implements FieldKind {

    public Digits {
        if (min < 1 || max < min || sample.length() < min || sample.length() > max) {
            throw new IllegalArgumentException("digits from " + min + " to " + max + ": " + sample);
        }
    }

    /// @return digits with the usual words: how many are needed
    public static Digits of(int min, int max, String sample) {
        var range = min == max ? Integer.toString(min) : min + "–" + max;
        return new Digits(
                min,
                max,
                sample,
                LocalizedText.of(
                        "Тут лише цифри: " + range + ". Зразок: " + sample + ".",
                        "Digits only here: " + range + ". Sample: " + sample + "."));
    }

    public static Digits postcode() {
        return new Digits(
                5, 5, "00000", LocalizedText.of("Індекс — 5 цифр.", "The postcode has 5 digits."));
    }

    public static Digits idCard() {
        return new Digits(
                9,
                9,
                "000000000",
                LocalizedText.of("Номер ID-картки — 9 цифр.", "The ID card number has 9 digits."));
    }

    @Override
    public Verdict check(String text) {
        var digits = Typed.compact(text);
        var fits = Typed.allDigits(digits) && min <= digits.length() && digits.length() <= max;
        return fits ? Verdict.fits(digits) : new Verdict.Unfit(message);
    }

    @Override
    public Keys keys() {
        return Keys.DIGITS;
    }

    @Override
    public int maxLength() {
        return max + 4;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }
}
