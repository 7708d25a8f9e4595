package ua.mistok.config.demo;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.config.field.PlainDate;
import ua.mistok.config.field.Verdict;
import ua.mistok.config.text.LocalizedText;

/// Makes a row of the list out of what was filled in about somebody.
record NewRow(Step.Rows step, Answers answers) {

    private static final int OF_AGE = 18;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /// The first typed field is the name; what was picked and a tender age are the note.
    Step.Row row() {
        var name = Optional.<String>empty();
        var notes = new ArrayList<LocalizedText>();
        for (var field : step.fields()) {
            switch (field) {
                case Field.Typed typed -> {
                    name = name.or(() -> answers.entry(typed.id()).map(Answers.Entry::typed));
                    step.minor().filter(words -> isMinor(typed)).ifPresent(notes::add);
                }
                case Field.Pick pick ->
                        pick.options().stream()
                                .filter(option -> answers.chosen(pick.id()).contains(option.id()))
                                .map(Option::label)
                                .forEach(notes::addFirst);
                case Field.PickMany pick -> {}
                case Field.Confirm confirm -> {}
            }
        }
        var note = notes.stream().reduce((left, right) -> left.and(" · ", right));
        return new Step.Row(
                LocalizedText.same(name.orElse("")), note.orElseGet(() -> LocalizedText.same("")));
    }

    private boolean isMinor(Field.Typed field) {
        if (!(field.kind() instanceof PlainDate)) {
            return false;
        }
        return answers.entry(field.id())
                .map(Answers.Entry::verdict)
                .filter(verdict -> verdict instanceof Verdict.Fits(var day) && isMinor(day))
                .isPresent();
    }

    private boolean isMinor(String day) {
        var born = LocalDate.parse(day, DAY);
        return Period.between(born, answers.today()).getYears() < OF_AGE;
    }
}
