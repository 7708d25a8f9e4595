package ua.mistok.app.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Turns the pages of a list: no list scrolls.
public final class Pager extends Div {

    private final Paragraph caption = new Paragraph();
    private final NativeButton before;
    private final Span place = new Span();
    private final NativeButton more;
    private final int perPage;
    private final int size;
    private int page;

    /// @param size how many there are
    /// @param turned called when another page is to be drawn
    public Pager(int size, int perPage, Runnable turned) {
        this.size = size;
        this.perPage = perPage;
        addClassName("pager");
        caption.addClassNames("caption", "grow");
        place.addClassName("pager__n");
        before = Dom.button("btn", Dom.icon("arrow-left"), () -> turn(-1, turned));
        more = Dom.button("btn btn--go", "", () -> turn(1, turned));
        add(caption, before, place, more);
        draw();
    }

    private void turn(int pages, Runnable turned) {
        page += pages;
        draw();
        turned.run();
    }

    private void draw() {
        before.setEnabled(page > 0);
        more.setEnabled(page + 1 < pages());
        more.setClassName("btn--go", page + 1 < pages());
        var many = pages() > 1;
        before.setVisible(many);
        place.setVisible(many);
        more.setVisible(many);
    }

    private int pages() {
        return Math.max(1, (size + perPage - 1) / perPage);
    }

    /// What stands on the page that is open.
    public <T> List<T> of(List<T> all) {
        return all.stream().skip((long) page * perPage).limit(perPage).toList();
    }

    /// @param captionKey what is said beside the buttons
    public void name(String captionKey, String moreKey) {
        caption.setText(getTranslation(captionKey));
        before.getElement().setAttribute("aria-label", getTranslation("ui.pager.before"));
        place.setText(getTranslation("ui.pager.page", page + 1, pages()));
        Dom.html(more, Dom.escape(getTranslation(moreKey)) + Dom.icon("arrow-right"));
    }
}
