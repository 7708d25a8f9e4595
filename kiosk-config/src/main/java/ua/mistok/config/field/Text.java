package ua.mistok.config.field;

/// Any words between two lengths (V-TEXT), in characters.
public record Text(int min, int max, String sample) implements FieldKind {

    public Text {
        if (min < 0 || max < Math.max(1, min)) {
            throw new IllegalArgumentException("a text from " + min + " to " + max);
        }
    }

    @Override
    public Verdict check(String text) {
        var words = Typed.tidy(text);
        var length = words.codePointCount(0, words.length());
        if (length < min) {
            var n = min - length;
            return Verdict.unfit(
                    "Напишіть трохи докладніше. Бракує знаків: " + n + ".",
                    "Write a little more. Characters missing: " + n + ".");
        }
        if (length > max) {
            var n = length - max;
            return Verdict.unfit(
                    "Тут забагато тексту. Зайвих знаків: " + n + ".",
                    "This is too long. Characters over: " + n + ".");
        }
        return Verdict.fits(words);
    }

    @Override
    public Keys keys() {
        return Keys.UKRAINIAN;
    }

    @Override
    public int maxLength() {
        return max;
    }
}
