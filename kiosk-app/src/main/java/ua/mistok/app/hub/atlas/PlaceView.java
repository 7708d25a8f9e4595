package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.results.Results;
import ua.mistok.app.tables.Exports;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Kpi;
import ua.mistok.app.tables.PeriodPicker;
import ua.mistok.app.tables.Picker;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// What a place tells: how far people came, how confident they became, what they said to a survey,
/// and how the places in it are beside each other.
@HubOnly(HubPermission.SEE_RESULTS)
@Route(value = "hub/results/:place?", layout = HubFrame.class, registerAtStartup = false)
public final class PlaceView extends Main
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final transient HubResults hub;
    private final transient Shelf shelf;
    private final transient Places places;
    private final PlaceChooser chooser;
    private final Div toolbar = new Div();
    private final Div downloads = new Div();
    private final Paragraph note = new Paragraph();
    private final Div body = new Div();
    private transient @Nullable Spot place;
    private transient Optional<Period> period = Optional.empty();
    private transient Optional<Period> other = Optional.empty();
    private transient Optional<Survey> survey = Optional.empty();

    public PlaceView(HubResults hub, Shelf shelf, HubDesk desk, Places places, Fleet fleet) {
        this.hub = hub;
        this.shelf = shelf;
        this.places = places;
        this.chooser = new PlaceChooser(desk, places, fleet, PlaceView.class);
        addClassName("view");
        toolbar.addClassName("toolbar");
        downloads.addClassName("toolbar");
        note.addClassName("caption");
        var which = new Div(chooser, toolbar);
        which.addClassNames("toolbar", "which");
        add(which, downloads, note, body);
    }

    /// Without a place in the address, the widest of one's own.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = chooser.spot(event.getRouteParameters());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        place = found.get();
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        if (!(place instanceof Spot spot)) {
            return;
        }
        chooser.setValue(spot.node());
        var results = hub.find(spot.id()).orElseThrow();
        var calendar = results.calendar();
        var at = PeriodPicker.held(calendar, period);
        toolbar.removeAll();
        var periods = new PeriodPicker(calendar, at, this::choose);
        periods.name();
        toolbar.add(periods);
        var beside = compare(calendar.periods(), at);
        body.removeAll();
        var page = new PlacePage(this, hub, shelf, places, spot.id(), at);
        body.add(Kpi.row(page.headline()));
        page.map().ifPresent(body::add);
        var tables = new ArrayList<>(page.tables());
        spot.around().filter(chooser::maySee).flatMap(page::beside).ifPresent(tables::addFirst);
        beside.map(page::compared).ifPresent(tables::addFirst);
        chosen(results).ifPresent(of -> tables.addAll(page.tables(of)));
        var columns = new Div();
        columns.addClassName("cols");
        tables.forEach(table -> columns.add(table.draw()));
        body.add(columns);
        offer(spot, at, tables);
    }

    /// Which period of the same kind it is held against; the list to choose from stands in the
    /// toolbar.
    private Optional<Period> compare(List<Period> all, Period at) {
        var like = new ArrayList<Optional<Period>>();
        like.add(Optional.empty());
        all.stream()
                .filter(each -> each.getClass().equals(at.getClass()) && !each.equals(at))
                .forEach(each -> like.add(Optional.of(each)));
        if (like.size() == 1) {
            return Optional.empty();
        }
        var now = like.contains(other) ? other : Optional.<Period>empty();
        var picker = new Picker<>("compare", like, Optional.of(now), this::hold);
        picker.name(
                getTranslation("hub.results.compare"),
                each ->
                        each.map(period -> Tell.period(this, period))
                                .orElseGet(() -> getTranslation("hub.results.compare.none")));
        toolbar.add(picker);
        return now;
    }

    private void hold(Optional<Period> against) {
        other = against;
        draw();
    }

    /// The survey whose answers are shown; the list to choose from stands in the toolbar.
    private Optional<Survey> chosen(Results results) {
        var all = results.surveys();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var shown = survey.filter(all::contains).orElse(all.getFirst());
        var picker = new Picker<>("survey", all, Optional.of(shown), this::choose);
        picker.name(getTranslation("hub.results.survey"), each -> Tell.survey(this, each, all));
        toolbar.add(picker);
        return Optional.of(shown);
    }

    private void offer(Spot spot, Period at, List<Figures> tables) {
        downloads.removeAll();
        new Exports(chooser.permit(spot))
                .of(this, "results-" + spot.id(), getPageTitle(), at, tables)
                .forEach(downloads::add);
    }

    private void choose(Period chosen) {
        period = Optional.of(chosen);
        draw();
    }

    private void choose(Survey chosen) {
        survey = Optional.of(chosen);
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        chooser.setLabel(getTranslation("hub.results.place"));
        note.setText(
                getTranslation("console.whole-weeks") + " " + getTranslation("hub.results.note"));
        draw();
    }

    @Override
    public String getPageTitle() {
        return place instanceof Spot spot
                ? getTranslation("hub.results.of", spot.name(this))
                : getTranslation("hub.results");
    }
}
