package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ua.mistok.app.ui.Dom;

/// Turns the pages of a long list of options.
final class Leaves extends Div {

    /// A page is never made for a single option that is left over.
    private static final int LEFT_OVER = 1;

    private final NativeButton before;
    private final Span place = new Span();
    private final NativeButton more;
    private final int size;
    private final Runnable turned;
    private int perPage;
    private int page;

    Leaves(int size, Runnable turned) {
        this.size = size;
        this.perPage = size;
        this.turned = turned;
        addClassName("leaves");
        place.addClassName("pager__n");
        place.getElement().setAttribute("role", "status");
        before = Dom.button("btn", Dom.icon("arrow-left"), () -> turn(page - 1));
        more = Dom.button("btn", "", () -> turn(page + 1));
        add(before, place, more);
        setVisible(false);
    }

    private void turn(int to) {
        page = Math.clamp(to, 0, pages() - 1);
        draw();
        turned.run();
    }

    void fit(int fitting) {
        var pages = Math.ceilDiv(size, fitting + LEFT_OVER);
        perPage = Math.max(1, Math.ceilDiv(size, pages));
        turn(page);
    }

    void open(int number) {
        turn(Math.max(0, number) / perPage);
    }

    private void draw() {
        setVisible(pages() > 1);
        before.setEnabled(page > 0);
        more.setEnabled(page + 1 < pages());
        name();
    }

    private int pages() {
        return Math.max(1, Math.ceilDiv(size, perPage));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip((long) page * perPage).limit(perPage).toList();
    }

    void name() {
        before.getElement().setAttribute("aria-label", getTranslation("survey.leaves.before"));
        place.setText(getTranslation("survey.leaves.place", page + 1, pages()));
        Dom.html(more, say("survey.leaves.more") + Dom.icon("arrow-right"));
    }

    private String say(String key) {
        return "<span>" + Dom.escape(getTranslation(key)) + "</span>";
    }
}
