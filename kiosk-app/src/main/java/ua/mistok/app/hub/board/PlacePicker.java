package ua.mistok.app.hub.board;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;

/// Chooses a place of those that somebody may look after; found by what is typed.
public final class PlacePicker extends ComboBox<Node> {

    private final transient Places places;
    private final Set<String> roots;

    /// @param roots places that one may choose, with all below them
    public PlacePicker(Places places, Set<String> roots, String label) {
        super(label);
        this.places = places;
        this.roots = Set.copyOf(roots);
        setItemLabelGenerator(node -> FleetTell.place(this, node));
        setItems(
                query ->
                        places
                                .search(
                                        this.roots,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        setWidth("20rem");
    }

    /// Chooses the first of the roots.
    public PlacePicker withFirst() {
        roots.stream().sorted().findFirst().flatMap(places::find).ifPresent(this::setValue);
        return this;
    }
}
