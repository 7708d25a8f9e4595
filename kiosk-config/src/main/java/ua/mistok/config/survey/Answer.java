package ua.mistok.config.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.mistok.config.expr.Value;

/// What a visitor chose, in codes.
public sealed interface Answer {

    /// A number of a scale.
    record Point(int number) implements Answer {}

    /// One option.
    record One(String code) implements Answer {}

    /// Some options, in the survey's own order, not in the order of touching.
    record Some(List<String> codes) implements Answer {
        public Some {
            codes = List.copyOf(new LinkedHashSet<>(codes));
        }
    }

    /// The stored codes.
    default List<String> asCodes() {
        return switch (this) {
            case Point(var number) -> List.of(Integer.toString(number));
            case One(var code) -> List.of(code);
            case Some(var codes) -> codes;
        };
    }

    /// As conditions see it.
    default Value asValue() {
        return switch (this) {
            case Point(var number) -> new Value.Amount(number);
            case One(var code) -> Value.code(code);
            case Some(var codes) -> new Value.Codes(Set.copyOf(codes));
        };
    }
}
