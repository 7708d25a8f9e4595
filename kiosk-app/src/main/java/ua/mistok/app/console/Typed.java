package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

/// A labelled field of a form.
final class Typed extends Div {

    private final Input input = new Input();
    private final NativeLabel label = new NativeLabel();

    /// @param id unique on its page
    /// @param digits whether a keyboard of digits is wanted
    static Typed secret(String id, boolean digits) {
        return new Typed(id, "password", digits);
    }

    static Typed plain(String id) {
        return new Typed(id, "text", false);
    }

    private Typed(String id, String type, boolean digits) {
        addClassName("f");
        input.setId(id);
        input.setType(type);
        input.addClassName("in");
        input.getElement().setAttribute("autocomplete", "off");
        if (digits) {
            input.getElement().setAttribute("inputmode", "numeric");
        }
        label.setFor(input);
        add(label, input);
    }

    void name(String words) {
        label.setText(words);
    }

    /// What was typed.
    String value() {
        return input.getValue();
    }

    /// What was typed; it is forgotten here.
    String take() {
        var text = input.getValue();
        input.setValue("");
        return text;
    }
}
