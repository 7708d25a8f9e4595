package ua.mistok.app.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/// A field that opens the keyboard in the browser; its text comes once, when it is done.
public final class TypedField extends NativeButton {

    private final Keys keyboard;
    private String text = "";

    /// @param typed hears the text, or an empty one where the browser threw it away
    public TypedField(Keys keyboard, Consumer<String> typed) {
        this.keyboard = keyboard;
        addClassName("says");
        setClassName("says--long", keyboard.isLong());
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

    /// What stands in it.
    public String text() {
        return text;
    }

    public void write(String text) {
        this.text = text;
    }

    /// @param label what is to be typed
    /// @param sample shown while nothing is typed
    public void name(String label, String sample) {
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
        wish.put("note", keyboard.isFree() ? getTranslation("ui.own.warning") : "");
        wish.put("stops", keyboard.isGuarded() ? getTranslation("ui.own.stops") : "");
        wish.put("long", keyboard.isLong());
        return wish.toString();
    }
}
