package ua.mistok.config.expr;

import java.time.LocalDate;
import java.util.Set;

/// A value while an expression is evaluated.
public sealed interface Value {

    record Words(String text) implements Value {}

    /// @param number finite; there is one zero, as when people count
    record Amount(double number) implements Value {
        public Amount {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a number");
            }
            number = number == 0 ? 0 : number;
        }
    }

    record Truth(boolean holds) implements Value {}

    record Day(LocalDate date) implements Value {}

    /// Chosen codes; one of them for a single choice.
    record Codes(Set<String> codes) implements Value {
        public Codes {
            codes = Set.copyOf(codes);
        }
    }

    /// What was not answered.
    record Nothing() implements Value {}

    Value NOTHING = new Nothing();

    static Value code(String code) {
        return new Codes(Set.of(code));
    }

    default boolean isTrue() {
        return this instanceof Truth(var holds) && holds;
    }
}
