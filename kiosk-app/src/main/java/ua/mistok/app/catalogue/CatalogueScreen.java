package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// The services behind a door, page by page; those that can be practised come first.
public final class CatalogueScreen extends Main implements LocaleChangeObserver {

    private final Goal goal;
    private final List<Offer> offers;
    private final int perPage;
    private final LocalDate today;
    private final Consumer<Service> opened;
    private final H1 title = new H1();
    private final Span tile = new Span();
    private final Div cards = new Div();
    private final Paragraph caption = new Paragraph();
    private final NativeButton before;
    private final Span place = new Span();
    private final NativeButton more;
    private final Map<NativeButton, Offer> shown = new LinkedHashMap<>();
    private int page;

    /// @param perPage how many cards fit without scrolling
    /// @param today for the sign that a card was checked long ago
    /// @param opened hears the service that was touched
    public CatalogueScreen(
            Goal goal, List<Offer> offers, int perPage, LocalDate today, Consumer<Service> opened) {
        this.goal = goal;
        this.offers =
                offers.stream().sorted(Comparator.comparing(offer -> !offer.exercise())).toList();
        this.perPage = perPage;
        this.today = today;
        this.opened = opened;
        addClassNames("main", "catalog", "catalog--" + goal.number());
        title.addClassName("grow");
        tile.addClassName("tile");
        cards.addClassName("cards");
        caption.addClassNames("caption", "grow");
        place.addClassName("pager__n");
        before = Dom.button("btn", Dom.icon("arrow-left"), () -> turn(-1));
        more = Dom.button("btn btn--go", "", () -> turn(1));
        var head = new Div(tile, title);
        head.addClassName("head");
        var pager = new Div(caption, before, place, more);
        pager.addClassName("pager");
        add(head, cards, pager);
        draw();
    }

    private void turn(int pages) {
        page += pages;
        draw();
        name();
    }

    private int pages() {
        return Math.max(1, (offers.size() + perPage - 1) / perPage);
    }

    private void draw() {
        cards.removeAll();
        shown.clear();
        offers.stream().skip((long) page * perPage).limit(perPage).forEach(this::card);
        before.setEnabled(page > 0);
        more.setEnabled(page + 1 < pages());
        more.setClassName("btn--go", page + 1 < pages());
    }

    private void card(Offer offer) {
        var button = Dom.button("svc", "", () -> opened.accept(offer.service()));
        button.getElement().setAttribute("data-service", offer.service().id().slug());
        cards.add(button);
        shown.put(button, offer);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("catalogue.goal." + goal.number()));
        Dom.html(tile, Dom.icon(GoalIcon.of(goal)));
        caption.setText(getTranslation("catalogue.dates"));
        before.getElement().setAttribute("aria-label", getTranslation("catalogue.before"));
        Dom.html(more, Dom.escape(getTranslation("catalogue.more")) + Dom.icon("arrow-right"));
        name();
    }

    private void name() {
        var language = new Language(getLocale().getLanguage());
        place.setText(getTranslation("catalogue.page", page + 1, pages()));
        shown.forEach((button, offer) -> Dom.html(button, inside(offer, language)));
    }

    private String inside(Offer offer, Language language) {
        var service = offer.service();
        var minutes =
                offer.exercise()
                        ? badge("clock", Words.count(this, "catalogue.exercise", service.minutes()))
                        : "";
        return "<span class=\"tile\">%s</span><span class=\"svc__h\">%s</span>"
                        .formatted(
                                Dom.icon(GoalIcon.of(service.goal())),
                                Dom.escape(service.name().in(language)))
                + "<span class=\"svc__p\">%s</span><span class=\"meta\">%s%s</span>"
                        .formatted(
                                Dom.escape(service.gives().in(language)),
                                minutes,
                                new Checked(service.checkedOn(), today).badge(this));
    }

    private static String badge(String icon, String words) {
        return "<span class=\"badge badge--go\">" + Dom.icon(icon) + Dom.escape(words) + "</span>";
    }
}
