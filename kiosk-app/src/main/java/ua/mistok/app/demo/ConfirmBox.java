package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Field;
import ua.mistok.config.text.Language;

/// A box to tick.
final class ConfirmBox extends Div implements FieldView {

    private final Field.Confirm field;
    private final OptionButton box;
    private final Span message = new Span();

    ConfirmBox(Field.Confirm field, Runnable ticked) {
        this.field = field;
        addClassNames("pf", "pf--6");
        box = new OptionButton(true, ticked);
        box.button().getElement().setAttribute("data-field", field.id());
        message.setVisible(false);
        message.getElement().setAttribute("role", "status");
        add(box.button(), message);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Touch target() {
        return box.button();
    }

    @Override
    public void name(Language language) {
        box.name(field.label().in(language));
    }

    void tick(boolean ticked) {
        box.check(ticked);
    }

    @Override
    public void mend(String words) {
        message.setClassName("pf__msg");
        Dom.html(message, Dom.icon("pencil") + "<span>" + Dom.escape(words) + "</span>");
        message.setVisible(true);
    }

    @Override
    public void note(String words) {
        mend(words);
    }

    @Override
    public void calm() {
        message.setVisible(false);
    }
}
