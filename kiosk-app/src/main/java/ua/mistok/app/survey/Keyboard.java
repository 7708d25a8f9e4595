package ua.mistok.app.survey;

import ua.mistok.app.ui.Keys;
import ua.mistok.config.field.FreeText;
import ua.mistok.config.survey.QuestionKind.Number;

/// Which keys a question needs.
enum Keyboard implements Keys {
    DIGITS,
    DIGITS_AND_SIGN,
    DIGITS_AND_COMMA,
    DIGITS_SIGN_AND_COMMA,
    DATE,
    TEXT,
    LONG_TEXT;

    /// As many signs as a number or a day may have.
    private static final int NUMBER = 14;

    private static final int DAY = 10;

    /// A sign only where a number may be below nothing, a comma only where parts count.
    static Keyboard of(Number number) {
        var comma = number.decimals() > 0;
        return number.min().signum() < 0
                ? comma ? DIGITS_SIGN_AND_COMMA : DIGITS_AND_SIGN
                : comma ? DIGITS_AND_COMMA : DIGITS;
    }

    @Override
    public String keys(String language) {
        return switch (this) {
            case DIGITS -> "digits";
            case DIGITS_AND_SIGN -> "number-sign";
            case DIGITS_AND_COMMA -> "number-comma";
            case DIGITS_SIGN_AND_COMMA -> "number";
            case DATE -> "date";
            case TEXT, LONG_TEXT -> language.equals("en") ? "en" : "uk";
        };
    }

    @Override
    public int longest() {
        return switch (this) {
            case DATE -> DAY;
            case TEXT, LONG_TEXT -> FreeText.LONGEST;
            case DIGITS, DIGITS_AND_SIGN, DIGITS_AND_COMMA, DIGITS_SIGN_AND_COMMA -> NUMBER;
        };
    }

    @Override
    public boolean isFree() {
        return this == TEXT || this == LONG_TEXT;
    }

    @Override
    public boolean isLong() {
        return this == LONG_TEXT;
    }
}
