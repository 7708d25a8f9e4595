package ua.mistok.config.field;

/// Tax number of a natural person, РНОКПП (V-TAX): ten digits, the last one a check digit.
public record Tax() implements FieldKind {

    public static final int LENGTH = 10;

    private static final int[] WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    @Override
    public Verdict check(String text) {
        var number = Typed.compact(text);
        if (number.length() != LENGTH || !Typed.allDigits(number)) {
            var n = Typed.countDigits(number);
            return Verdict.unfit(
                    "Має бути 10 цифр. Зараз — " + n + ".", "10 digits needed, now " + n + ".");
        }
        return hasCheckDigit(number)
                ? Verdict.fits(number)
                : Verdict.unfit(
                        "Контрольна цифра не збігається. Перевірте, чи не поміняли місцями дві цифри.",
                        "The check digit does not match. Did you swap two digits?");
    }

    /// @param number ten digits
    static boolean hasCheckDigit(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return Math.floorMod(sum, 11) % 10 == number.charAt(LENGTH - 1) - '0';
    }

    @Override
    public String sample() {
        return "9999900020";
    }

    @Override
    public Keys keys() {
        return Keys.DIGITS;
    }

    @Override
    public int maxLength() {
        return 14;
    }
}
