package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.field.FreeText;

/// A field for words of one's own, with a warning and with how many signs are left.
final class OwnWords extends Div {

    private final TypedField field;
    private final Span left = new Span();
    private final Paragraph warning = new Paragraph();
    private final Runnable changed;

    /// @param said before, when somebody comes back
    OwnWords(Keyboard keyboard, String said, Runnable changed) {
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

    String text() {
        return field.text();
    }

    void name() {
        field.name(getTranslation("survey.own.label"), getTranslation("survey.own.empty"));
        Dom.html(
                warning,
                Dom.icon("info")
                        + "<span>"
                        + Dom.escape(getTranslation("survey.own.warning"))
                        + "</span>");
        var text = field.text();
        var rest = FreeText.LONGEST - text.codePointCount(0, text.length());
        left.setText(getTranslation("survey.own.left", rest));
    }
}
