package ua.mistok.config.survey;

import java.util.List;
import java.util.Map;
import ua.mistok.config.text.LocalizedText;

/// What kind of answer a question takes. Closed: a screen draws each kind in one `switch`.
public sealed interface QuestionKind {

    /// Numbers in a row, lowest first.
    ///
    /// @param from the lowest number, 0 or 1
    /// @param to the highest
    /// @param labels words of a number; all numbers have one («Дуже складно» … «Дуже легко») or
    ///     only both ends have
    record Scale(int from, int to, Map<Integer, LocalizedText> labels) implements QuestionKind {
        public Scale {
            labels = Map.copyOf(labels);
        }

        /// Every number has its words, so it is drawn as a list of choices.
        public boolean isFullyLabelled() {
            return labels.size() == to - from + 1;
        }
    }

    /// One of the options.
    record Single(List<Option> options, boolean shuffled) implements QuestionKind {
        public Single {
            options = List.copyOf(options);
        }
    }

    /// Some of the options.
    ///
    /// @param max how many at most
    record Multi(List<Option> options, int max, boolean shuffled) implements QuestionKind {
        public Multi {
            options = List.copyOf(options);
        }
    }
}
