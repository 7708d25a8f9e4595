package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.Typing;

/// Which days fit, in words.
record Days(Day day, Component screen) implements Fitting {

    private static final LocalDate USUAL = LocalDate.of(1991, 8, 24);

    @Override
    public String range() {
        return screen.getTranslation(
                "survey.day.range", shown(day.earliest()), shown(day.latest()));
    }

    @Override
    public String sample() {
        var usual =
                USUAL.isBefore(day.earliest()) || USUAL.isAfter(day.latest())
                        ? day.earliest()
                        : USUAL;
        return screen.getTranslation("survey.sample", shown(usual));
    }

    @Override
    public String mend(Optional<Answer> answer) {
        var key = answer.isPresent() ? "survey.day.unfit" : "survey.day.none";
        return screen.getTranslation(key, shown(day.earliest()), shown(day.latest()))
                + " "
                + sample();
    }

    private static String shown(LocalDate date) {
        return Typing.write(new Answer.On(date));
    }
}
