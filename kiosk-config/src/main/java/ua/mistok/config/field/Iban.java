package ua.mistok.config.field;

import java.util.Locale;

/// Ukrainian bank account (V-IBAN): UA and 27 digits, remainder 1 by 97 (ISO 13616).
public record Iban() implements FieldKind {

    public static final int LENGTH = 29;

    @Override
    public Verdict check(String text) {
        var number = Typed.compact(text).toUpperCase(Locale.ROOT);
        if (!hasForm(number)) {
            var n = number.length();
            return Verdict.unfit(
                    "IBAN — це UA і 27 цифр, разом 29 знаків. Зараз — " + n + ".",
                    "IBAN is UA + 27 digits, 29 in total. Now " + n + ".");
        }
        return hasCheckNumber(number)
                ? Verdict.fits(number)
                : Verdict.unfit(
                        "Контрольне число не збігається. Звірте цифри групами по чотири.",
                        "The check number does not match. Compare the digits in groups of four.");
    }

    private static boolean hasForm(String number) {
        return number.length() == LENGTH
                && number.startsWith("UA")
                && Typed.allDigits(number.substring(2));
    }

    /// @param number UA and 27 digits
    static boolean hasCheckNumber(String number) {
        // The first four go to the end, letters become 10 to 35: UA is 30 10.
        var moved = number.substring(4) + "3010" + number.substring(2, 4);
        var remainder = 0;
        for (var i = 0; i < moved.length(); i++) {
            remainder = (10 * remainder + moved.charAt(i) - '0') % 97;
        }
        return remainder == 1;
    }

    @Override
    public String sample() {
        return "UA44 0000 0000 0000 2600 0000 0000 1";
    }

    @Override
    public Keys keys() {
        return Keys.IBAN;
    }

    @Override
    public int maxLength() {
        return 40;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }
}
