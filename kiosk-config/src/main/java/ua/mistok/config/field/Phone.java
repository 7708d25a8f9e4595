package ua.mistok.config.field;

import java.util.regex.Pattern;

/// Telephone number of Ukraine (V-PHONE): +380 and nine digits.
public record Phone() implements FieldKind {

    private static final Pattern WHOLE = Pattern.compile("\\+380\\d{9}");

    @Override
    public Verdict check(String text) {
        var number = international(Typed.compact(text));
        return WHOLE.matcher(number).matches()
                ? Verdict.fits(number)
                : Verdict.unfit(
                        "Номер: +380 і ще 9 цифр.", "The number is +380 and 9 more digits.");
    }

    /// `0XXXXXXXXX`, `80…` and `380…` as `+380…`.
    static String international(String compact) {
        if (compact.startsWith("380")) {
            return "+" + compact;
        }
        if (compact.startsWith("80")) {
            return "+3" + compact;
        }
        return compact.startsWith("0") ? "+38" + compact : compact;
    }

    @Override
    public String sample() {
        return "+380 00 000 00 01";
    }

    @Override
    public Keys keys() {
        return Keys.PHONE;
    }

    @Override
    public int maxLength() {
        return 20;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }
}
