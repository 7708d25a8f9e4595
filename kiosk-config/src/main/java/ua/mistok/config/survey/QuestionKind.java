package ua.mistok.config.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.expr.Type;
import ua.mistok.config.text.LocalizedText;

/// What kind of answer a question takes. Closed: a screen draws each kind in one `switch`.
public sealed interface QuestionKind {

    /// Numbers in a row, lowest first.
    ///
    /// @param from the lowest number, 0 or 1
    /// @param to the highest
    /// @param labels words of a number; all numbers have one («Дуже складно» … «Дуже легко») or
    ///     only both ends have
    /// @param faces whether a glad and a sad face fit the numbers, as in «Дуже складно»
    record Scale(int from, int to, Map<Integer, LocalizedText> labels, boolean faces)
            implements QuestionKind {

        /// As many faces as are drawn.
        public static final int FACES = 5;

        public Scale {
            labels = Map.copyOf(labels);
        }

        public Scale(int from, int to, Map<Integer, LocalizedText> labels) {
            this(from, to, labels, false);
        }

        /// Every number has its words, so it is drawn as a list of choices.
        public boolean isFullyLabelled() {
            return labels.size() == to - from + 1;
        }
    }

    /// One of the options.
    record Single(List<Option> options, boolean isShuffled) implements QuestionKind {
        public Single {
            options = List.copyOf(options);
        }
    }

    /// Some of the options.
    ///
    /// @param max how many at most
    record Multi(List<Option> options, int max, boolean isShuffled) implements QuestionKind {
        public Multi {
            options = List.copyOf(options);
        }

        private Optional<Answer> some(List<String> codes) {
            if (codes.isEmpty() || codes.size() > max || !codes().containsAll(codes)) {
                return Optional.empty();
            }
            var inOrder = codes().stream().filter(codes::contains).toList();
            return Optional.of(new Answer.Some(inOrder));
        }
    }

    /// In the survey's own order; empty for a scale.
    default List<Option> options() {
        return List.of();
    }

    /// Whether every run shows the options in another order, those marked last excepted.
    default boolean isShuffled() {
        return false;
    }

    /// The answer as it is kept, or nothing if this kind does not take it.
    default Optional<Answer> take(Answer answer) {
        return switch (this) {
            case Scale(var from, var to, var _, var _)
                    when answer instanceof Answer.Point(var number) ->
                    from <= number && number <= to ? Optional.of(answer) : Optional.empty();
            case Single single when answer instanceof Answer.One(var code) ->
                    single.codes().contains(code) ? Optional.of(answer) : Optional.empty();
            case Multi multi when answer instanceof Answer.Some(var codes) -> multi.some(codes);
            case Scale _, Single _, Multi _ -> Optional.empty();
        };
    }

    /// Codes of the options, in the survey's own order.
    default List<String> codes() {
        return options().stream().map(Option::code).toList();
    }

    /// The type of its answers in conditions.
    default Type type() {
        return switch (this) {
            case Scale _ -> Type.Plain.NUMBER;
            case Single single -> new Type.One(Set.copyOf(single.codes()));
            case Multi multi -> new Type.Many(Set.copyOf(multi.codes()));
        };
    }
}
