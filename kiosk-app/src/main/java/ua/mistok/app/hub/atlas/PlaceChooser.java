package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Download;
import ua.mistok.app.tables.Tell;

/// Which place a page of results is of: one of those whose results one may see.
final class PlaceChooser extends ComboBox<Node> {

    private final transient HubDesk desk;
    private final transient Places places;
    private final transient Fleet fleet;
    private final Set<String> mine;

    /// @param page leads to the chosen place, as `:place` of its address
    PlaceChooser(HubDesk desk, Places places, Fleet fleet, Class<? extends Component> page) {
        this.desk = desk;
        this.places = places;
        this.fleet = fleet;
        this.mine = desk.places(HubPermission.SEE_RESULTS);
        setId("place");
        setItemLabelGenerator(node -> node.name().in(Tell.language(this)));
        setItems(
                query ->
                        places
                                .search(
                                        mine,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        addValueChangeListener(
                chosen -> {
                    if (chosen.isFromClient() && chosen.getValue() != null) {
                        go(page, chosen.getValue().id());
                    }
                });
    }

    private void go(Class<? extends Component> page, String id) {
        var there = new RouteParameters(new RouteParam("place", id));
        getUI().ifPresent(ui -> ui.navigate(page, there));
    }

    /// The place of an address, if whoever is signed in may see it; without one, the widest of
    /// one's own.
    Optional<Spot> spot(RouteParameters address) {
        var asked = address.get("place");
        return asked.flatMap(id -> Spot.find(id, places, fleet))
                .filter(this::maySee)
                .or(() -> widest(asked).map(Spot::of));
    }

    boolean maySee(Spot spot) {
        return maySee(spot.node().id());
    }

    boolean maySee(String node) {
        return desk.may(HubPermission.SEE_RESULTS, node);
    }

    /// Lets the figures of a place out while one may see them, and notes it.
    Download.Permit permit(Spot spot) {
        return () -> {
            if (!maySee(spot)) {
                return false;
            }
            desk.act(HubDeed.RESULTS_EXPORTED, spot.node().id(), spot.id(), () -> {});
            return true;
        };
    }

    private Optional<Node> widest(Optional<String> asked) {
        return asked.isPresent()
                ? Optional.empty()
                : mine.stream()
                        .flatMap(id -> places.find(id).stream())
                        .min(Comparator.comparing(Node::level).thenComparing(Node::id));
    }
}
