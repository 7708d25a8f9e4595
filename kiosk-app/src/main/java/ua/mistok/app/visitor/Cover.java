package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/// Lays a sheet over a whole page, the river too. What lies behind cannot be reached until it is
// lifted.
final class Cover {

    private final Div page;
    private @Nullable Component sheet;

    Cover(Div page) {
        this.page = page;
    }

    /// In the place of what was laid before.
    public void lay(Component over) {
        lift();
        page.getChildren().forEach(behind -> behind.getElement().setAttribute("inert", true));
        sheet = over;
        page.add(over);
        over.getElement().executeJs("this.querySelector('button').focus({ preventScroll: true })");
    }

    public void lift() {
        if (sheet != null) {
            page.remove(sheet);
            sheet = null;
            page.getChildren().forEach(behind -> behind.getElement().removeAttribute("inert"));
        }
    }

    boolean isThere() {
        return sheet != null;
    }
}
