package ua.mistok.config.survey;

import java.util.Arrays;
import java.util.Optional;

/// One part of a condition that can be said in a row of a form: a question, a test, a value.
///
/// @param question its id, or a name that the survey is given
/// @param value what is compared with; empty for tests that need none
/// @param isNumber whether the value is a number, not a code or a text
public record Clause(String question, Test test, String value, boolean isNumber) {

    /// How an answer is tested.
    public enum Test {
        IS("="),
        IS_NOT("!="),
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        /// Of several chosen options this one is among them.
        HAS(""),
        HAS_NOT(""),
        ANSWERED(""),
        UNANSWERED("");

        private final String sign;

        Test(String sign) {
            this.sign = sign;
        }

        static Optional<Test> of(String sign) {
            return Arrays.stream(values()).filter(test -> test.sign.equals(sign)).findFirst();
        }

        /// Whether it compares with a value.
        public boolean hasValue() {
            return this != ANSWERED && this != UNANSWERED;
        }
    }

    /// As the expression language says it.
    String written() {
        var name = "${" + question + "}";
        return switch (test) {
            case IS, IS_NOT, MORE, AT_LEAST, LESS, AT_MOST ->
                    name + " " + test.sign + " " + literal();
            case HAS -> "selected(" + name + ", " + literal() + ")";
            case HAS_NOT -> "not(selected(" + name + ", " + literal() + "))";
            case ANSWERED -> name + " != ''";
            case UNANSWERED -> name + " = ''";
        };
    }

    private String literal() {
        if (isNumber) {
            return value;
        }
        var quote = value.indexOf('\'') < 0 ? "'" : "\"";
        return quote + value + quote;
    }
}
