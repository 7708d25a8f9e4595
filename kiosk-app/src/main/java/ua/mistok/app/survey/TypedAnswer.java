package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import ua.mistok.app.ui.TypedField;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.Typing;
import ua.mistok.config.text.Language;

/// A number or a day that is typed on digit keys.
final class TypedAnswer implements Answers {

    private final QuestionKind kind;
    private final Fitting fitting;
    private final Div part = new Div();
    private final TypedField field;
    private final Paragraph range = new Paragraph();

    /// @param fitting tells what fits
    /// @param before what was answered here before going back
    TypedAnswer(
            QuestionKind kind,
            Keyboard keyboard,
            Fitting fitting,
            Optional<Answer> before,
            Runnable changed) {
        this.kind = kind;
        this.fitting = fitting;
        part.addClassNames("own", "own--short");
        range.addClassName("own__under");
        field =
                new TypedField(
                        keyboard,
                        typed -> {
                            write(typed);
                            describe();
                            changed.run();
                        });
        part.add(field, range);
        before.map(TypedAnswer::shown).ifPresent(field::write);
    }

    /// With the minus sign of the keyboard.
    private static String shown(Answer answer) {
        return Typing.write(answer).replace('-', '\u2212');
    }

    /// A text that is of the kind is shown as it is written: 24081991 as 24.08.1991.
    private void write(String typed) {
        field.write(Typing.read(kind, typed).map(TypedAnswer::shown).orElse(typed.strip()));
    }

    @Override
    public Component component() {
        return part;
    }

    @Override
    public boolean needsForward() {
        return true;
    }

    @Override
    public boolean isReady() {
        return !field.text().isEmpty();
    }

    @Override
    public Optional<Answer> answer() {
        return Typing.read(kind, field.text());
    }

    @Override
    public String mend() {
        return fitting.mend(answer());
    }

    @Override
    public void name(Language language) {
        describe();
    }

    private void describe() {
        range.setText(fitting.range());
        field.name(part.getTranslation("survey.typed.label"), fitting.sample());
    }
}
