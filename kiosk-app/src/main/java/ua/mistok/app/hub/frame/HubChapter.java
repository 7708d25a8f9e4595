package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import ua.mistok.app.hub.atlas.CascadeView;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.board.AlertsView;
import ua.mistok.app.hub.board.ConflictsView;
import ua.mistok.app.hub.board.CourierView;
import ua.mistok.app.hub.board.FleetView;
import ua.mistok.app.hub.board.KioskView;
import ua.mistok.app.hub.board.PlacesView;
import ua.mistok.app.hub.board.StateView;
import ua.mistok.app.hub.feed.TokensView;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.publish.PackView;
import ua.mistok.app.hub.publish.PacksView;
import ua.mistok.app.hub.publish.ReviewView;
import ua.mistok.app.hub.report.ReportsView;
import ua.mistok.app.office.Chapters;

/// The chapters of the hub, in the order of the drawer.
enum HubChapter {
    HOME(HomeView.class, "hub.home", "key-round"),
    RESULTS(PlaceView.class, "hub.results", "chart-column"),
    CASCADE(CascadeView.class, "hub.cascade", "network"),
    REPORTS(ReportsView.class, "hub.reports", "download", TokensView.class),
    FLEET(
            FleetView.class,
            "hub.fleet",
            "monitor",
            KioskView.class,
            ConflictsView.class,
            CourierView.class),
    STATE(StateView.class, "hub.state", "sliders-horizontal"),
    ALERTS(AlertsView.class, "hub.alerts", "bell-ring"),
    PACKS(PacksView.class, "hub.packs", "package", PackView.class, ReviewView.class),
    PLACES(PlacesView.class, "hub.places", "map-pin"),
    PEOPLE(PeopleView.class, "hub.people", "users"),
    ACTS(ActsView.class, "hub.acts", "list-checks");

    private final Class<? extends Component> view;
    private final String key;
    private final String icon;
    private final List<Class<? extends Component>> below;

    /// @param key of its words
    /// @param icon name of a Lucide icon
    /// @param below views that are reached from it
    @SafeVarargs
    HubChapter(
            Class<? extends Component> view,
            String key,
            String icon,
            Class<? extends Component>... below) {
        this.view = view;
        this.key = key;
        this.icon = icon;
        this.below = List.of(below);
    }

    /// Those that whoever is signed in may open.
    static Chapters of(HubDesk desk) {
        return new Chapters(
                Arrays.stream(values())
                        .filter(chapter -> desk.may(chapter.permission()))
                        .map(HubChapter::drawn)
                        .toList());
    }

    Chapters.Chapter drawn() {
        return new Chapters.Chapter(view, key, icon, this == HOME, below);
    }

    /// What one must be allowed to go there.
    HubPermission permission() {
        return view.getAnnotation(HubOnly.class).value();
    }
}
