package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.catalogue.Listing.Filter;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Pager;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// A list of services, page by page.
public final class CatalogueScreen extends Main implements LocaleChangeObserver {

    private final Listing listing;
    private final H1 title = new H1();
    private final Span tile = new Span();
    private final NativeButton search;
    private final NativeButton idea;
    private final Map<NativeButton, Filter> filters = new LinkedHashMap<>();
    private final Cards cards;
    private final Pager pager;

    /// @param perPage how many cards fit without scrolling
    /// @param today for the sign that a card was checked long ago
    /// @param opened hears the service that was touched
    /// @param search «Знайти за словом»
    /// @param ideas «Маю ідею», where it belongs
    public CatalogueScreen(
            Listing listing,
            int perPage,
            LocalDate today,
            Consumer<Service> opened,
            Runnable search,
            Optional<Runnable> ideas) {
        this.listing = listing;
        this.search = Dom.button("btn", "", search);
        this.idea = Dom.button("btn catalog__idea", "", () -> ideas.ifPresent(Runnable::run));
        idea.setVisible(ideas.isPresent());
        cards = new Cards(today, opened);
        pager = new Pager(listing.offers().size(), perPage, this::turned);
        addClassNames("main", "catalog", "catalog--" + listing.goal().number());
        title.addClassName("grow");
        tile.addClassNames("tile", "tile--" + listing.goal().number());
        var head = new Div(tile, title, idea, this.search);
        head.addClassName("head");
        add(head, chips(), cards, pager);
        cards.draw(pager.of(listing.offers()));
    }

    private Div chips() {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        for (var filter : listing.filters()) {
            var chip = Dom.button("chip", "", filter.choose());
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(filter.chosen()));
            filters.put(chip, filter);
            chips.add(chip);
        }
        return chips;
    }

    private void turned() {
        cards.draw(pager.of(listing.offers()));
        name();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        title.setText(listing.heading().on(this));
        Dom.html(tile, Dom.icon(GoalIcon.of(listing.goal())));
        Dom.html(search, Dom.icon("search") + Dom.escape(getTranslation("catalogue.search")));
        Dom.html(idea, Dom.icon("lightbulb") + Dom.escape(getTranslation("idea.own")));
        filters.forEach((chip, filter) -> chip.setText(filter.words().on(this)));
        cards.name(new Language(getLocale().getLanguage()));
        pager.name("catalogue.dates", "catalogue.more");
    }
}
