package ua.mistok.app.demo;

import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.BeatMark;
import ua.mistok.config.text.Language;

/// The stretches of the way, for the top bar.
final class Beats extends OrderedList {

    Beats() {
        addClassName("spans");
    }

    void draw(List<BeatMark> marks, Language language) {
        getElement().setAttribute("aria-label", getTranslation("demo.frame.way"));
        var html = new StringBuilder();
        for (var mark : marks) {
            html.append("<li class=\"spans__i")
                    .append(mark.done() ? " is-done" : "")
                    .append(mark.now() ? " is-now\" aria-current=\"step\">" : "\">")
                    .append(Dom.escape(mark.beat().name().in(language)));
            if (mark.done()) {
                var done = Dom.escape(getTranslation("demo.portal.done"));
                html.append("<span class=\"vh\"> (").append(done).append(")</span>");
            }
            html.append("</li>");
        }
        Dom.html(this, html.toString());
    }
}
