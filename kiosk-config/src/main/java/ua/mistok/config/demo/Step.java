package ua.mistok.config.demo;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.LocalizedText;

/// One screen of a demo.
public sealed interface Step {

    /// What every step has.
    ///
    /// @param beat the stretch of the way, empty before it begins
    /// @param why opened on demand: «Чому так?»
    /// @param mistake what beginners do wrong here
    /// @param coach what the coach says instead of the usual sentence
    /// @param forward words on the practice page's own button; empty where the coach leads on
    /// @param quiz whether finding the right answer is the exercise, so that it is not lit unasked
    /// @param relevant whether the step is on this visitor's way
    record Head(
            String id,
            Optional<String> beat,
            LocalizedText title,
            Optional<LocalizedText> body,
            Optional<LocalizedText> why,
            Optional<LocalizedText> mistake,
            Optional<LocalizedText> coach,
            Optional<LocalizedText> hint,
            Optional<LocalizedText> forward,
            boolean quiz,
            Expression relevant) {}

    /// Something to read.
    record Tell(Head head, Optional<Picture> picture) implements Step {}

    /// One of several answers.
    record Choose(Head head, List<Option> options) implements Step {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /// All the right ones of several.
    ///
    /// @param wrong what is said of any wrong one
    record ChooseMany(Head head, List<Option> options, LocalizedText wrong) implements Step {
        public ChooseMany {
            options = List.copyOf(options);
        }
    }

    /// A form of the practice page.
    record Form(Head head, List<Field> fields) implements Step {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /// A list that others must be added to, such as the members of a household.
    ///
    /// @param rows who is there already
    /// @param fields what is asked about one more
    /// @param least how many rows there must be
    /// @param tooFew what is said of fewer
    /// @param add words on the button that adds a row
    /// @param minor what is noted beside somebody under 18, where a date of birth is asked for
    record Rows(
            Head head,
            List<Row> rows,
            List<Field> fields,
            int least,
            LocalizedText tooFew,
            LocalizedText add,
            Optional<LocalizedText> minor)
            implements Step {
        public Rows {
            rows = List.copyOf(rows);
            fields = List.copyOf(fields);
        }
    }

    /// Somebody on the list.
    record Row(LocalizedText name, LocalizedText note) {}

    /// Everything once more, with one planted mistake to find and correct.
    ///
    /// @param lines ids of the fields that are shown
    /// @param planted the field whose shown value is wrong
    /// @param shown the wrong value
    /// @param right the value that corrects it, in its canonical form
    /// @param unfound what is said when a visitor goes on too early
    /// @param fine what is said of a line that is right
    record FindError(
            Head head,
            List<String> lines,
            Field.Typed planted,
            String shown,
            String right,
            LocalizedText unfound,
            LocalizedText fine)
            implements Step {
        public FindError {
            lines = List.copyOf(lines);
        }
    }

    /// A message that breaks in while something else is being done.
    record PopUp(Head head, LocalizedText message, List<Option> options) implements Step {
        public PopUp {
            options = List.copyOf(options);
        }
    }

    /// What happens afterwards, stage by stage, and a question about it.
    ///
    /// @param number what the application was registered as
    record Timeline(
            Head head,
            String number,
            List<LocalizedText> stages,
            LocalizedText question,
            List<Option> options)
            implements Step {
        public Timeline {
            stages = List.copyOf(stages);
            options = List.copyOf(options);
        }
    }

    /// What to remember.
    record Takeaways(Head head, List<LocalizedText> points) implements Step {
        public Takeaways {
            points = List.copyOf(points);
        }
    }

    Head head();

    default String id() {
        return head().id();
    }

    /// What can be chosen on the step itself.
    default List<Option> choices() {
        return switch (this) {
            case Choose choose -> choose.options();
            case ChooseMany choose -> choose.options();
            case PopUp popUp -> popUp.options();
            case Timeline timeline -> timeline.options();
            case Tell tell -> List.of();
            case Form form -> List.of();
            case Rows rows -> List.of();
            case FindError find -> List.of();
            case Takeaways takeaways -> List.of();
        };
    }

    /// Whether something can be done wrong here.
    default boolean asks() {
        return !choices().isEmpty() || !fields().isEmpty();
    }

    /// What can be filled in.
    default List<Field> fields() {
        return switch (this) {
            case Form form -> form.fields();
            case Rows rows -> rows.fields();
            case FindError find -> List.of(find.planted());
            case Tell tell -> List.of();
            case Choose choose -> List.of();
            case ChooseMany choose -> List.of();
            case PopUp popUp -> List.of();
            case Timeline timeline -> List.of();
            case Takeaways takeaways -> List.of();
        };
    }
}
