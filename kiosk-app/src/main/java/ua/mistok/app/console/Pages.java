package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.tables.Tell;

/// Goes through what does not fit on one page; not there while everything does.
public final class Pages extends Nav {

    private final int size;
    private final Button back;
    private final Button on;
    private final Span where = new Span();
    private int first;

    /// @param size how many stand on a page
    /// @param turned is told to draw what stands there now
    public Pages(int size, Runnable turned) {
        this.size = size;
        addClassName("toolbar");
        back = new Button("", click -> turn(-size, turned));
        on = new Button("", click -> turn(size, turned));
        where.getElement().setAttribute("aria-live", "polite");
        add(back, where, on);
    }

    private void turn(int by, Runnable turned) {
        first += by;
        turned.run();
    }

    /// The place of the first on this page, when there are so many in all.
    public int first(int all) {
        first = Math.clamp(first, 0, Math.max(0, (all - 1) / size * size));
        setVisible(all > size);
        back.setEnabled(first > 0);
        on.setEnabled(first + size < all);
        back.setText(getTranslation("console.pages.back"));
        on.setText(getTranslation("console.pages.on"));
        where.setText(
                getTranslation(
                        "console.pages.where",
                        Tell.number(this, first + 1),
                        Tell.number(this, Math.min(all, first + size)),
                        Tell.number(this, all)));
        getElement().setAttribute("aria-label", getTranslation("console.pages"));
        return first;
    }
}
