package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import ua.mistok.app.hub.atlas.CascadeView;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.board.AlertsView;
import ua.mistok.app.hub.board.FleetView;
import ua.mistok.app.hub.board.PlacesView;
import ua.mistok.app.hub.board.StateView;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.publish.PacksView;
import ua.mistok.app.hub.report.ReportsView;
import ua.mistok.app.office.Chapters;

/// The chapters of the hub, in the order of the drawer. A view that is not named here is reached
/// from one that is.
enum HubChapter {
    HOME(HomeView.class, "hub.home", "key-round"),
    RESULTS(PlaceView.class, "hub.results", "chart-column"),
    CASCADE(CascadeView.class, "hub.cascade", "network"),
    REPORTS(ReportsView.class, "hub.reports", "download"),
    FLEET(FleetView.class, "hub.fleet", "monitor"),
    STATE(StateView.class, "hub.state", "sliders-horizontal"),
    ALERTS(AlertsView.class, "hub.alerts", "bell-ring"),
    PACKS(PacksView.class, "hub.packs", "package"),
    PLACES(PlacesView.class, "hub.places", "map-pin"),
    PEOPLE(PeopleView.class, "hub.people", "users"),
    ACTS(ActsView.class, "hub.acts", "list-checks");

    private final Class<? extends Component> view;
    private final String key;
    private final String icon;

    /// @param key of its words
    /// @param icon name of a Lucide icon
    HubChapter(Class<? extends Component> view, String key, String icon) {
        this.view = view;
        this.key = key;
        this.icon = icon;
    }

    /// Those that whoever is signed in may open.
    static Chapters of(HubDesk desk) {
        return new Chapters(
                Arrays.stream(values())
                        .filter(chapter -> desk.may(chapter.permission()))
                        .map(of -> new Chapters.Chapter(of.view, of.key, of.icon, of == HOME))
                        .toList());
    }

    /// What one must be allowed to go there.
    HubPermission permission() {
        return view.getAnnotation(HubOnly.class).value();
    }
}
