package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Five faces in one colour, so that nothing nudges; a touch is the answer.
final class Faces implements Answers {

    private final Div row = new Div();
    private final Scale scale;
    private final List<NativeButton> faces = new ArrayList<>();

    /// @param before what was answered here before going back
    Faces(Scale scale, Optional<Answer> before, Hearing hearing) {
        this.scale = scale;
        row.addClassName("faces");
        row.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "question");
        for (int number = scale.from(); number <= scale.to(); number++) {
            var point = new Answer.Point(number);
            var face = Dom.button("face", "", () -> hearing.answered(point));
            face.getElement()
                    .setAttribute("data-answer", Integer.toString(number))
                    .setAttribute(
                            "aria-pressed", Boolean.toString(before.equals(Optional.of(point))));
            faces.add(face);
            row.add(face);
        }
    }

    @Override
    public Component component() {
        return row;
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
        for (int place = 0; place < faces.size(); place++) {
            var label =
                    Optional.ofNullable(scale.labels().get(scale.from() + place))
                            .orElseGet(() -> LocalizedText.same(""));
            Dom.html(
                    faces.get(place),
                    Dom.art("face-" + (place + 1), "face__art")
                            + "<span>"
                            + Dom.escape(label.in(language))
                            + "</span>");
        }
    }
}
