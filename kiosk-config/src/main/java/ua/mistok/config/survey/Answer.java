package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.mistok.config.expr.Value;

/// What a visitor chose or typed.
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

    /// Options in the order in which they were touched, the first one first.
    record Ranked(List<String> codes) implements Answer {
        public Ranked {
            codes = List.copyOf(new LinkedHashSet<>(codes));
        }
    }

    /// A number that was typed.
    record Amount(BigDecimal number) implements Answer {
        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /// A day.
    record On(LocalDate day) implements Answer {}

    /// Words of one's own, tidied; never stored with the response.
    record Words(String text) implements Answer {}

    /// The stored codes; none for words, which are kept apart.
    default List<String> asCodes() {
        return switch (this) {
            case Point(var number) -> List.of(Integer.toString(number));
            case One(var code) -> List.of(code);
            case Some(var codes) -> codes;
            case Ranked(var codes) -> codes;
            case Amount(var number) -> List.of(number.toPlainString());
            case On(var day) -> List.of(day.toString());
            case Words _ -> List.of();
        };
    }

    /// As conditions see it.
    default Value asValue() {
        return switch (this) {
            case Point(var number) -> new Value.Amount(number);
            case One(var code) -> Value.code(code);
            case Some(var codes) -> new Value.Codes(Set.copyOf(codes));
            case Ranked(var codes) -> new Value.Codes(Set.copyOf(codes));
            case Amount(var number) -> new Value.Amount(number.doubleValue());
            case On(var day) -> new Value.Day(day);
            case Words(var text) -> new Value.Words(text);
        };
    }
}
