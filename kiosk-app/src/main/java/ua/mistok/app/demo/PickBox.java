package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Field;
import ua.mistok.config.demo.Option;
import ua.mistok.config.text.Language;

/// A field that one chooses in: its options lie open, a touch takes one.
final class PickBox extends Div implements FieldView {

    private static final int ONE_ROW = 3;

    private final Field field;
    private final Span label = new Span();
    private final Div options = new Div();
    private final Map<Option, OptionButton> buttons = new LinkedHashMap<>();
    private final Span message = new Span();
    private final String sample;

    /// @param sample the option to light when the field is next
    PickBox(Field field, boolean many, String sample, Consumer<String> picked) {
        this.field = field;
        this.sample = sample;
        addClassNames("pf", "pf--6");
        label.addClassName("pf__label");
        label.setId("label-" + field.id());
        options.addClassNames(
                "options", field.choices().size() <= ONE_ROW ? "options--row" : "options--two");
        options.getElement()
                .setAttribute("role", many ? "group" : "radiogroup")
                .setAttribute("aria-labelledby", "label-" + field.id())
                .setAttribute("data-field", field.id());
        for (var option : field.choices()) {
            var button = new OptionButton(many, () -> picked.accept(option.id()));
            button.button().getElement().setAttribute("data-option", option.id());
            buttons.put(option, button);
            options.add(button.button());
        }
        message.setVisible(false);
        message.getElement().setAttribute("role", "status");
        add(label, options, message);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Touch target() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(sample))
                .map(entry -> entry.getValue().button())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void name(Language language) {
        label.setText(field.label().in(language));
        buttons.forEach((option, button) -> button.name(option.label().in(language)));
    }

    void choose(Set<String> chosen) {
        buttons.forEach((option, button) -> button.check(chosen.contains(option.id())));
    }

    @Override
    public void mend(String words) {
        tell("pf__msg", "pencil", words);
    }

    @Override
    public void note(String words) {
        tell("pf__msg pf__msg--note", "info", words);
    }

    @Override
    public void calm() {
        message.setVisible(false);
    }

    private void tell(String classes, String icon, String words) {
        message.setClassName(classes);
        Dom.html(message, Dom.icon(icon) + "<span>" + Dom.escape(words) + "</span>");
        message.setVisible(true);
    }
}
