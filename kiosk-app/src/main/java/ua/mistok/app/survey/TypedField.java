package ua.mistok.app.survey;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.ui.Dom;

/// A field that opens the keyboard in the browser; its text comes once, when it is done.
final class TypedField extends NativeButton {

    private final Keyboard keyboard;
    private String text = "";

    /// @param typed hears the text, or an empty one where the browser threw it away
    TypedField(Keyboard keyboard, Consumer<String> typed) {
        this.keyboard = keyboard;
        addClassName("says");
        setClassName("says--long", keyboard == Keyboard.LONG_TEXT);
        getElement().setAttribute("type", "button").setAttribute("data-field", "own");
        getElement()
                .addEventListener(
                        "typed",
                        event ->
                                typed.accept(
                                        event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        getElement().addEventListener("guarded", event -> typed.accept(""));
    }

    String text() {
        return text;
    }

    void write(String text) {
        this.text = text;
    }

    /// @param label what is to be typed
    /// @param sample shown while nothing is typed
    void name(String label, String sample) {
        var empty = text.isEmpty();
        Dom.html(
                this,
                Dom.icon("pencil")
                        + "<span dir=\"auto\""
                        + (empty ? " class=\"soft\">" : ">")
                        + Dom.escape(empty ? sample : text)
                        + "</span>");
        getElement()
                .setAttribute("aria-label", label + ": " + (empty ? sample : text))
                .setAttribute("data-keyboard", wish(label));
    }

    private String wish(String label) {
        var wish = JsonNodeFactory.instance.objectNode();
        wish.put("kind", keyboard.keys(getLocale().getLanguage()));
        wish.put("value", text);
        wish.put("max", keyboard.longest());
        wish.put("label", label);
        wish.put("exempt", true);
        wish.put("free", keyboard.isFree());
        wish.put("note", keyboard.isFree() ? getTranslation("survey.own.warning") : "");
        wish.put("long", keyboard == Keyboard.LONG_TEXT);
        return wish.toString();
    }
}
