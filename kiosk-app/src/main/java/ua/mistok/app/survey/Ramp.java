package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;

/// Numbers in a rising row with words at both ends; a touch is the answer.
final class Ramp implements Answers {

    private final Div ramp = new Div();
    private final Scale scale;
    private final Span low = new Span();
    private final Span high = new Span();

    /// @param before what was answered here before going back
    Ramp(Scale scale, Optional<Answer> before, Hearing hearing) {
        this.scale = scale;
        int numbers = scale.to() - scale.from() + 1;
        ramp.addClassNames("ramp", "ramp--asked");
        ramp.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "question");
        ramp.getStyle().set("--n", Integer.toString(numbers));
        for (int number = scale.from(); number <= scale.to(); number++) {
            var point = new Answer.Point(number);
            var button = Dom.button("num", Integer.toString(number), () -> hearing.answered(point));
            button.getElement()
                    .setAttribute("data-answer", Integer.toString(number))
                    .setAttribute(
                            "aria-pressed", Boolean.toString(before.equals(Optional.of(point))));
            button.getStyle().set("--k", Integer.toString(number - scale.from()));
            ramp.add(button);
        }
        low.addClassName("ramp__end");
        high.addClassNames("ramp__end", "ramp__end--r");
        int half = numbers / 2;
        low.getStyle().set("grid-column", "1 / span " + half);
        high.getStyle().set("grid-column", (numbers - half + 1) + " / span " + half);
        ramp.add(low, high);
    }

    @Override
    public Component component() {
        return ramp;
    }

    @Override
    public boolean needsForward() {
        return false;
    }

    @Override
    public boolean isReady() {
        return false;
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
