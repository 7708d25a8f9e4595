package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;

/// Numbers in a row with words at both ends; a touch is the answer.
final class Ramp implements Answers {

    private final Div ramp = new Div();
    private final Scale scale;
    private final Span low = new Span();
    private final Span high = new Span();

    Ramp(Scale scale, Consumer<Answer> answered) {
        this.scale = scale;
        ramp.addClassName("ramp");
        for (var number = scale.from(); number <= scale.to(); number++) {
            var point = new Answer.Point(number);
            var button = Dom.button("num", Integer.toString(number), () -> answered.accept(point));
            button.getElement().setAttribute("data-answer", Integer.toString(number));
            ramp.add(button);
        }
        low.addClassName("ramp__end");
        high.addClassNames("ramp__end", "ramp__end--r");
        ramp.add(low, high);
    }

    @Override
    public Component component() {
        return ramp;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.empty();
    }

    @Override
    public void name(Language language) {
        low.setText(end(scale.from(), language));
        high.setText(end(scale.to(), language));
    }

    private String end(int number, Language language) {
        return Optional.ofNullable(scale.labels().get(number))
                .map(label -> number + " — " + label.in(language))
                .orElse(Integer.toString(number));
    }
}
