package ua.mistok.app.console.survey;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// What the parts of the form share: the words of the moment, and who hears of a change.
///
/// @param changed hears of every change of what is written
/// @param redraw draws all questions anew, where other parts of the form depend on a change
record Writing(SurveyDraft draft, SurveyTell tell, Runnable changed, Runnable redraw) {

    /// So long after the last key the preview follows, in milliseconds.
    private static final int PAUSE = 400;

    String say(String key, Object... values) {
        return tell.say(key, values);
    }

    /// A line in both languages, side by side.
    ///
    /// @param label of the Ukrainian field
    Div line(String id, String label, WordsDraft words) {
        var ukrainian = new TextField(label);
        var english = new TextField(say("console.surveys.in-english", label));
        return pair(id, words, ukrainian, english);
    }

    /// Several lines in both languages, side by side.
    Div area(String id, String label, WordsDraft words) {
        var ukrainian = new TextArea(label);
        var english = new TextArea(say("console.surveys.in-english", label));
        return pair(id, words, ukrainian, english);
    }

    private <F extends AbstractField<?, String> & HasValueChangeMode> Div pair(
            String id, WordsDraft words, F ukrainian, F english) {
        follow(ukrainian, id, words.ukrainian, text -> words.ukrainian = text);
        follow(english, id + "-en", words.english, text -> words.english = text);
        english.getElement().setAttribute("lang", "en");
        var pair = new Div(ukrainian, english);
        pair.addClassName("pair");
        return pair;
    }

    /// A field whose text is kept as it is typed.
    <F extends AbstractField<?, String> & HasValueChangeMode> F follow(
            F field, String id, String text, Consumer<String> take) {
        field.setId(id);
        field.setValue(text);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        hear(field, take);
        return field;
    }

    /// A yes or no.
    Checkbox check(String id, String label, boolean value, Consumer<Boolean> take) {
        var box = new Checkbox(label, value);
        box.setId(id);
        hear(box, take);
        return box;
    }

    <V> void hear(HasValue<?, V> field, Consumer<V> take) {
        field.addValueChangeListener(
                event -> {
                    take.accept(event.getValue());
                    changed.run();
                });
    }

    /// A button after which all questions are drawn anew.
    Button button(String id, String words, Runnable work) {
        return button(id, words, work, redraw);
    }

    /// A button after which a part of the form is drawn anew.
    ///
    /// @param drawn draws it
    Button button(String id, String words, Runnable work, Runnable drawn) {
        var button =
                new Button(
                        words,
                        click -> {
                            work.run();
                            changed.run();
                            drawn.run();
                        });
        button.setId(id);
        return button;
    }

    /// Puts the keyboard's focus on what stands in the page again after it was drawn anew.
    static void focus(Component at, String id) {
        at.getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", id);
    }
}
