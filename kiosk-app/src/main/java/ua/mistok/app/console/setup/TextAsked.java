package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.ui.Dom;

/// A field to type in: by a keyboard that is plugged in, or by the one on the screen.
final class TextAsked extends Div {

    private final Input input = new Input();
    private final NativeButton keys =
            Dom.button("tool setup__keys", Dom.icon("keyboard"), () -> {});
    private final Paragraph wrong = new Paragraph();
    private final Wish wish;

    /// What is typed.
    ///
    /// @param id of the field, unique on its page
    /// @param label in the language of the moment
    /// @param hint a sample, or why it is asked; may be empty
    /// @param keys layout of the keyboard on the screen: `uk`, `en`, `digits`
    /// @param longest signs; more cannot be typed on the screen
    /// @param secret whether nobody may read it
    record Wish(String id, String label, String hint, String keys, int longest, boolean secret) {}

    /// @param typed hears what the field holds now
    TextAsked(Wish wish, String value, Consumer<String> typed) {
        this.wish = wish;
        addClassName("setup__f");
        var label = new NativeLabel(wish.label());
        label.setFor(input);
        input.setId(wish.id());
        input.setType(wish.secret() ? "password" : "text");
        input.addClassName("setup__in");
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", wish.id() + "-hint " + wish.id() + "-no");
        if (wish.keys().equals("digits")) {
            input.getElement().setAttribute("inputmode", "numeric");
        }
        input.setValue(value);
        input.addValueChangeListener(
                event -> {
                    typed.accept(event.getValue());
                    offerKeys();
                });
        var hint = new Paragraph(wish.hint());
        hint.setId(wish.id() + "-hint");
        hint.addClassName("setup__hint");
        wrong.setId(wish.id() + "-no");
        wrong.addClassName("setup__no");
        wrong.getElement().setAttribute("role", "alert");
        keys.getElement()
                .setAttribute("aria-label", getTranslation("console.set-up.keys", wish.label()))
                .addEventListener(
                        "typed",
                        event -> type(event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        keys.setVisible(Doorway.listener() == Listener.STAFF);
        offerKeys();
        var line = new Div(input, keys);
        line.addClassName("setup__line");
        add(label, line, hint, wrong);
    }

    /// What was typed on the screen; the field then tells.
    private void type(String text) {
        input.setValue(text);
    }

    private void offerKeys() {
        var open = JsonNodeFactory.instance.objectNode();
        open.put("kind", wish.keys());
        open.put("value", wish.secret() ? "" : input.getValue());
        open.put("max", wish.longest());
        open.put("label", wish.label());
        open.put("exempt", true);
        open.put("free", !wish.secret() && !wish.keys().equals("digits"));
        open.put("masked", wish.secret());
        keys.getElement().setAttribute("data-keyboard", open.toString());
    }

    String value() {
        return input.getValue();
    }

    /// What was typed; it is forgotten here.
    String take() {
        var text = input.getValue();
        input.setValue("");
        return text;
    }

    /// Says what is wrong with it; empty for nothing.
    void refuse(String words) {
        wrong.setText(words);
        input.getElement().setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()));
    }
}
