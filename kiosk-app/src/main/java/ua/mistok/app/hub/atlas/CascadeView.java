package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.button.Button;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.Cascade;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.tables.Exports;
import ua.mistok.app.tables.PeriodPicker;

/// The trainers' cascade of a place: who trained whom, which classes they led, and how many people
/// came to them.
@HubOnly(HubPermission.SEE_RESULTS)
@Route(value = "hub/cascade/:place?", layout = HubFrame.class, registerAtStartup = false)
public final class CascadeView extends Main
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final transient HubResults hub;
    private final PlaceChooser chooser;
    private final Div toolbar = new Div();
    private final Div downloads = new Div();
    private final Paragraph note = new Paragraph();
    private final Div body = new Div();
    private final Button more = new Button("", click -> showAll());
    private transient @Nullable Spot place;
    private transient Optional<Period> period = Optional.empty();
    private boolean isWhole;

    public CascadeView(HubResults hub, HubDesk desk, Places places, Fleet fleet) {
        this.hub = hub;
        this.chooser = new PlaceChooser(desk, places, fleet, CascadeView.class);
        addClassName("view");
        toolbar.addClassName("toolbar");
        downloads.addClassName("toolbar");
        note.addClassName("caption");
        body.addClassName("cascade__body");
        more.setId("more");
        var which = new Div(chooser, toolbar);
        which.addClassNames("toolbar", "which");
        add(which, body, more, note, downloads);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = chooser.spot(event.getRouteParameters());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        place = found.get();
        isWhole = false;
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        if (!(place instanceof Spot spot)) {
            return;
        }
        chooser.setValue(spot.node());
        var calendar = hub.find(spot.id()).orElseThrow().calendar();
        var at = PeriodPicker.held(calendar, period);
        var periods = new PeriodPicker(calendar, at, this::choose);
        toolbar.removeAll();
        toolbar.add(periods);
        periods.name();
        var cascade = hub.cascade(spot.id(), at);
        body.removeAll();
        body.add(new CascadeFlow(this, cascade));
        var tree = new CascadeTree(this, cascade, isWhole);
        body.add(tree);
        more.setVisible(tree.hidden() > 0);
        more.setText(getTranslation("hub.cascade.more", tree.hidden()));
        offer(spot, at, cascade);
    }

    private void offer(Spot spot, Period at, Cascade cascade) {
        downloads.removeAll();
        new Exports(chooser.permit(spot))
                .of(
                        this,
                        "cascade-" + spot.id(),
                        getPageTitle(),
                        at,
                        new CascadeTable(this, cascade).all())
                .forEach(downloads::add);
    }

    private void showAll() {
        isWhole = true;
        draw();
    }

    private void choose(Period chosen) {
        period = Optional.of(chosen);
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        chooser.setLabel(getTranslation("hub.results.place"));
        note.setText(
                getTranslation("console.whole-weeks") + " " + getTranslation("hub.cascade.note"));
        draw();
    }

    @Override
    public String getPageTitle() {
        return place instanceof Spot spot
                ? getTranslation("hub.cascade.of", spot.name(this))
                : getTranslation("hub.cascade");
    }
}
