package ua.mistok.config.demo;

import ua.mistok.config.field.Verdict;
import ua.mistok.config.text.LocalizedText;

/// What is said of something left empty, where no rule of its own says it.
final class Unfilled {

    static final LocalizedText CHOICE =
            LocalizedText.of("Спершу оберіть відповідь.", "First choose an answer.");
    static final LocalizedText CHOICES =
            LocalizedText.of(
                    "Тут ще не все. Оберіть усе, що підходить.",
                    "Not everything yet. Choose all that fits.");
    static final LocalizedText TICK =
            LocalizedText.of("Поставте тут позначку.", "Put a tick here.");

    private Unfilled() {}

    static LocalizedText of(Field field) {
        return switch (field) {
            case Field.Pick pick -> CHOICE;
            case Field.PickMany pick -> CHOICES;
            case Field.Confirm confirm -> TICK;
            case Field.Typed typed ->
                    typed.kind().check("") instanceof Verdict.Unfit(var message) ? message : CHOICE;
        };
    }
}
