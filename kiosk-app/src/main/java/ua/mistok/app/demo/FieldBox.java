package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Field;
import ua.mistok.config.field.FieldKind;
import ua.mistok.config.field.Leak;
import ua.mistok.config.text.Language;

/// A field that one types into: its name, what is written in it, and what to mend.
///
/// The keyboard opens in the browser, from what `data-keyboard` says; the text comes once, when it
/// is done.
final class FieldBox extends Div implements FieldView {

    private final Field.Typed field;
    private final Span label = new Span();
    private final Touch box = new Touch("pf__box", () -> {});
    private final Span message = new Span();

    /// @param typing hears the text, or that the browser threw it away
    FieldBox(Field.Typed field, Typing typing) {
        this.field = field;
        addClassNames("pf", field.kind().maxLength() > 20 ? "pf--6" : "pf--3");
        label.addClassName("pf__label");
        label.setId("label-" + field.id());
        box.setId("box-" + field.id());
        box.getElement().setAttribute("data-field", field.id());
        box.getElement()
                .addEventListener(
                        "typed",
                        event ->
                                typing.typed(
                                        field.id(),
                                        event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        box.getElement()
                .addEventListener("guarded", event -> typing.guarded(field.id(), leak(event)))
                .addEventData("event.detail.leak");
        message.setVisible(false);
        message.getElement().setAttribute("role", "status");
        add(label, box, message);
    }

    private static Leak leak(DomEvent event) {
        return Leak.valueOf(event.getEventData().get("event.detail.leak").asString());
    }

    /// Hears what was typed.
    interface Typing {

        void typed(String field, String text);

        /// The browser found that it looks real; the text itself was not sent.
        void guarded(String field, Leak leak);
    }

    @Override
    public Div component() {
        return this;
    }

    @Override
    public Touch target() {
        return box;
    }

    @Override
    public void name(Language language) {
        label.setText(field.label().in(language));
    }

    /// @param value what stands in the field
    void write(Optional<String> value) {
        var hidden = field.kind().masked();
        var shown = value.map(text -> hidden ? "●".repeat(text.length()) : text);
        var empty = getTranslation("demo.portal.empty");
        box.show(
                shown.map(text -> "<span>" + Dom.escape(text) + "</span>")
                        .orElse("<span class=\"pf__ph\">" + Dom.escape(empty) + "</span>"));
        box.getElement()
                .setAttribute("aria-labelledby", "label-%1$s box-%1$s".formatted(field.id()))
                .setAttribute("data-keyboard", keyboard(hidden ? "" : value.orElse("")));
    }

    private String keyboard(String value) {
        var wish = JsonNodeFactory.instance.objectNode();
        FieldKind kind = field.kind();
        wish.put("kind", layout(kind));
        wish.put("value", value);
        wish.put("max", kind.maxLength());
        wish.put("label", label.getText());
        wish.put("masked", kind.masked());
        wish.put("capitals", kind.capitals());
        wish.put("exempt", kind.asksForOtherNumber());
        return wish.toString();
    }

    private static String layout(FieldKind kind) {
        return switch (kind.keys()) {
            case UKRAINIAN -> "uk";
            case LATIN -> "en";
            case EMAIL -> "mail";
            case DIGITS, PHONE, DATE, IBAN -> kind.keys().name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public void mend(String words) {
        tell("pf__msg", "pencil", words);
        box.addClassName("is-wrong");
    }

    @Override
    public void note(String words) {
        tell("pf__msg pf__msg--note", "info", words);
    }

    /// The value is gone, and says so.
    void erased(String words) {
        tell("pf__msg pf__msg--note", "eraser", words);
        box.addClassName("pf__box--wiped");
    }

    @Override
    public void calm() {
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
