package ua.mistok.app.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ua.mistok.config.field.FreeText;

/// A field for words of one's own, with a warning and with how many signs are left.
public final class OwnWords extends Div {

    private final TypedField field;
    private final Span left = new Span();
    private final Paragraph warning = new Paragraph();
    private final String label;
    private final String sample;
    private final Runnable changed;

    /// @param label key of what is to be typed
    /// @param sample key of what is shown while nothing is typed
    /// @param said before, when somebody comes back
    public OwnWords(Keys keyboard, String label, String sample, String said, Runnable changed) {
        this.label = label;
        this.sample = sample;
        this.changed = changed;
        addClassName("own");
        field = new TypedField(keyboard, this::take);
        field.write(FreeText.tidy(said));
        left.addClassName("own__left");
        warning.addClassName("own__warning");
        var under = new Div(warning, left);
        under.addClassName("own__under");
        add(field, under);
    }

    private void take(String typed) {
        field.write(FreeText.tidy(typed));
        name();
        changed.run();
    }

    /// Tidied; empty while nothing is typed.
    public String text() {
        return field.text();
    }

    /// Says everything in the language of the moment.
    public void name() {
        field.name(getTranslation(label), getTranslation(sample));
        Dom.html(
                warning,
                Dom.icon("info")
                        + "<span>"
                        + Dom.escape(getTranslation("ui.own.warning"))
                        + "</span>");
        var text = field.text();
        var rest = FreeText.LONGEST - text.codePointCount(0, text.length());
        left.setText(getTranslation("ui.own.left", rest));
    }
}
