package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.console.form.Dates;

/// The least and the most that may be typed: of a number or of a day.
record LimitFields(Writing writing, String id, AnswersDraft answers) {

    Component ofNumber() {
        var limits =
                new Div(
                        number("min", answers.min, value -> answers.min = value),
                        number("max", answers.max, value -> answers.max = value),
                        number("decimals", answers.decimals, value -> answers.decimals = value));
        limits.addClassName("trio");
        return limits;
    }

    /// A comma is as good as a dot.
    private TextField number(String name, String value, Consumer<String> take) {
        var field = new TextField(writing.say("console.surveys.limit." + name));
        field.setClearButtonVisible(true);
        writing.follow(
                field,
                id + "-" + name,
                value,
                text -> take.accept(text.strip().replace(',', '.').replace('−', '-')));
        return field;
    }

    Component ofDay(Component at) {
        var limits =
                new Div(
                        day(at, "earliest", answers.earliest, value -> answers.earliest = value),
                        day(at, "latest", answers.latest, value -> answers.latest = value));
        limits.addClassName("pair");
        return limits;
    }

    private DatePicker day(Component at, String name, String value, Consumer<String> take) {
        var field = new DatePicker(writing.say("console.surveys.limit." + name));
        field.setId(id + "-" + name);
        field.setClearButtonVisible(true);
        Dates.speak(at, field);
        date(value).ifPresent(field::setValue);
        writing.hear(
                field,
                day -> take.accept(Optional.ofNullable(day).map(LocalDate::toString).orElse("")));
        return field;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
