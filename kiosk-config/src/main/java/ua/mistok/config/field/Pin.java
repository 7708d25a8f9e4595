package ua.mistok.config.field;

/// Practice code of a signature (V-PIN): any digits, shown as dots, kept nowhere.
///
/// @param digits 5 or 6
public record Pin(int digits) implements FieldKind {

    public Pin {
        if (digits < 4 || digits > 8) {
            throw new IllegalArgumentException("a practice code has 4 to 8 digits: " + digits);
        }
    }

    @Override
    public Verdict check(String text) {
        var code = Typed.compact(text);
        return code.length() == digits && Typed.allDigits(code)
                ? Verdict.fits(code)
                : Verdict.unfit(
                        "Введіть будь-які " + digits + " цифр, але не свій справжній код.",
                        "Enter any " + digits + " digits, but not your real code.");
    }

    @Override
    public String sample() {
        return "123456789".substring(0, digits);
    }

    @Override
    public Keys keys() {
        return Keys.DIGITS;
    }

    @Override
    public int maxLength() {
        return digits;
    }

    @Override
    public boolean masked() {
        return true;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }
}
