package ua.mistok.app.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Pager;

/// «Ідеї, які вже обговорюють»: page by page, each with one touch to be for it; and the way to
/// leave one's own.
public final class IdeasScreen extends Main implements LocaleChangeObserver {

    private final List<PublishedIdea> ideas;
    private final Support support;
    private final Span tile = new Span();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final NativeButton own;
    private final Div list = new Div();
    private final Pager pager;
    private final Map<PublishedIdea, NativeButton> buttons = new LinkedHashMap<>();

    /// What one visit is for.
    public interface Support {

        /// One touch for an idea; a second one changes nothing.
        void give(String idea);

        boolean isGiven(String idea);

        /// Visits that are for it by now.
        int count(String idea);
    }

    /// @param perPage how many fit without scrolling
    /// @param own leads to where one leaves an idea
    public IdeasScreen(List<PublishedIdea> ideas, int perPage, Support support, Runnable own) {
        this.ideas = List.copyOf(ideas);
        this.support = support;
        this.own = Dom.button("btn btn--go", "", own);
        addClassNames("main", "catalog", "ideas");
        title.addClassName("grow");
        tile.addClassNames("tile", "tile--3");
        lead.addClassNames("lead", "soft");
        list.addClassName("ideas__list");
        list.getElement().setAttribute("tabindex", "0");
        pager = new Pager(ideas.size(), perPage, this::draw);
        var head = new Div(tile, title, this.own);
        head.addClassName("head");
        add(head, lead, list, pager);
    }

    private void draw() {
        list.removeAll();
        buttons.clear();
        pager.of(ideas).forEach(idea -> list.add(card(idea)));
        pager.name("idea.all.caption", "idea.all.more");
    }

    private Div card(PublishedIdea idea) {
        var words = new Paragraph(idea.words());
        words.addClassName("idea__words");
        words.setId("idea-" + idea.id());
        words.getElement().setAttribute("lang", idea.language());
        var button = Dom.button("btn idea__for", "", () -> give(idea));
        button.getElement().setAttribute("aria-describedby", "idea-" + idea.id());
        buttons.put(idea, button);
        var foot = new Div();
        foot.addClassName("idea__foot");
        idea.topic()
                .ifPresent(
                        topic -> {
                            var badge = new Span(IdeaWords.topic(this, topic));
                            badge.addClassName("badge");
                            foot.add(badge);
                        });
        foot.add(button);
        var card = new Div(words, foot);
        card.addClassNames("card", "idea");
        card.getElement().setAttribute("data-idea", idea.id());
        mark(idea, button);
        return card;
    }

    private void give(PublishedIdea idea) {
        support.give(idea.id());
        buttons.forEach(this::mark);
    }

    private void mark(PublishedIdea idea, NativeButton button) {
        var given = support.isGiven(idea.id());
        var words = getTranslation(given ? "idea.supported" : "idea.support");
        Dom.html(
                button,
                Dom.icon(given ? "check" : "heart-handshake")
                        + "<span>"
                        + Dom.escape(words)
                        + "</span>"
                        + count(support.count(idea.id())));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(given));
    }

    private String count(int supporters) {
        return supporters == 0 ? "" : "<b class=\"idea__n\">" + supporters + "</b>";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(tile, Dom.icon("lightbulb"));
        title.setText(getTranslation("idea.all.title"));
        lead.setText(getTranslation("idea.all.lead"));
        Dom.html(own, Dom.icon("lightbulb") + Dom.escape(getTranslation("idea.own")));
        draw();
    }
}
