package ua.mistok.config.demo;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.field.FieldKind;
import ua.mistok.config.text.LocalizedText;

/// One thing to fill in on a form.
public sealed interface Field {

    /// What every field has.
    ///
    /// @param hint how to fill it in
    /// @param relevant whether it is asked for at all
    record Head(
            String id, LocalizedText label, Optional<LocalizedText> hint, Expression relevant) {}

    /// Typed on the keyboard.
    ///
    /// @param sample a made-up value that fits
    /// @param prefilled what stands there already, perhaps with a planted mistake
    /// @param exact the only value that the story allows, in its canonical form
    /// @param otherwise what is said of any other value
    record Typed(
            Head head,
            FieldKind kind,
            boolean optional,
            String sample,
            Optional<String> prefilled,
            Optional<String> exact,
            Optional<LocalizedText> otherwise)
            implements Field {}

    /// One of several.
    ///
    /// @param sample the option that the story takes
    record Pick(Head head, List<Option> options, String sample) implements Field {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// Several of several; at least one.
    ///
    /// @param samples the options that the story takes
    record PickMany(Head head, List<Option> options, List<String> samples) implements Field {
        public PickMany {
            options = List.copyOf(options);
            samples = List.copyOf(samples);
        }
    }

    /// A box that must be ticked.
    record Confirm(Head head) implements Field {}

    Head head();

    default String id() {
        return head().id();
    }

    default LocalizedText label() {
        return head().label();
    }

    /// What can be chosen here; nothing where one types or ticks.
    default List<Option> choices() {
        return switch (this) {
            case Pick pick -> pick.options();
            case PickMany pick -> pick.options();
            case Typed typed -> List.of();
            case Confirm confirm -> List.of();
        };
    }

    /// Whether it may be left empty.
    default boolean mayBeEmpty() {
        return this instanceof Typed typed && typed.optional();
    }
}
