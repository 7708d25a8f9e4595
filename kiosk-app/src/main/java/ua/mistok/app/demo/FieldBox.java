package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// One field of a form: its name, what is written in it, and what to mend.
final class FieldBox extends Div {

    private final Span label = new Span();
    private final Touch box;
    private final Span message = new Span();

    FieldBox(String id, Runnable touched) {
        addClassName("pf");
        label.addClassName("pf__label");
        box = new Touch("pf__box", touched);
        box.getElement().setAttribute("data-field", id);
        message.setVisible(false);
        add(label, box, message);
    }

    Touch box() {
        return box;
    }

    void name(String name) {
        label.setText(name);
    }

    /// @param value what stands in the box, as a person reads it
    void write(Optional<String> value, String placeholder) {
        box.show(
                value.map(text -> "<span>" + Dom.escape(text) + "</span>")
                        .orElse("<span class=\"pf__ph\">" + Dom.escape(placeholder) + "</span>"));
        box.getElement()
                .setAttribute("aria-label", label.getText() + ": " + value.orElse(placeholder));
    }

    /// What is wrong and how to mend it, beside a pencil.
    void mend(String words) {
        tell("pf__msg", "pencil", words);
        box.addClassName("is-wrong");
    }

    /// The value is gone, and says so.
    void erased(String words) {
        tell("pf__msg pf__msg--note", "eraser", words);
        box.addClassName("pf__box--wiped");
    }

    void calm() {
        message.setVisible(false);
        box.removeClassNames("is-wrong", "pf__box--wiped");
    }

    private void tell(String classes, String icon, String words) {
        calm();
        message.setClassName(classes);
        Dom.html(message, Dom.icon(icon) + "<span>" + Dom.escape(words) + "</span>");
        message.setVisible(true);
    }
}
