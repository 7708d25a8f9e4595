package ua.mistok.config.field;

/// A whole number between two bounds, both included: square metres, rooms, hryvnias.
public record Number(long min, long max, long value) implements FieldKind {

    public Number {
        if (max < min || value < min || value > max) {
            throw new IllegalArgumentException(
                    "a number from " + min + " to " + max + ": " + value);
        }
    }

    @Override
    public Verdict check(String text) {
        var digits = Typed.compact(text);
        if (!digits.isEmpty() && digits.length() <= 15 && Typed.allDigits(digits)) {
            var number = Long.parseLong(digits);
            if (min <= number && number <= max) {
                return Verdict.fits(Long.toString(number));
            }
        }
        return Verdict.unfit(
                "Напишіть число від %d до %d. Зразок: %d.".formatted(min, max, value),
                "Write a number from %d to %d. Sample: %d.".formatted(min, max, value));
    }

    @Override
    public String sample() {
        return Long.toString(value);
    }

    @Override
    public Keys keys() {
        return Keys.DIGITS;
    }

    @Override
    public int maxLength() {
        return 15;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }
}
