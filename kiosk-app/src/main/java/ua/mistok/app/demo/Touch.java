package ua.mistok.app.demo;

import com.vaadin.flow.component.html.NativeButton;
import ua.mistok.app.ui.Dom;

/// A button of the practice page, which may be the one to touch now.
///
/// The target is never a picture of a control: it is the control, lit and with a pointer on it.
final class Touch extends NativeButton {

    private String content = "";
    private boolean target;

    Touch(String classes, Runnable touched) {
        addClassNames(classes.split(" "));
        getElement().setAttribute("type", "button");
        addClickListener(click -> touched.run());
    }

    /// @param html already escaped
    void show(String html) {
        content = html;
        draw();
    }

    void mark(boolean target) {
        this.target = target;
        setClassName("is-target", target);
        draw();
    }

    private void draw() {
        Dom.html(this, target ? content + pointer() : content);
    }

    private String pointer() {
        return "<span class=\"pointer\">"
                + Dom.icon("pointer")
                + "<span>"
                + Dom.escape(getTranslation("demo.portal.touch-here"))
                + "</span></span>";
    }
}
