package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.regex.Pattern;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;

/// The regions of Ukraine where they lie, a tile each, with how many exercises were finished there.
/// The number stands in the tile, so that its colour says nothing by itself; each tile leads to its
/// region.
final class RegionTiles extends Section {

    /// Colours from none to most.
    static final int STEPS = 5;

    /// Where a name too long for its tile is broken: before the last four letters, the ending of
    /// an adjective.
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{L}{9})(?=\\p{L}{4}\\b)");

    private static final String SOFT_HYPHEN = "\u00ad";

    /// @param finished by the id of a region; one without kiosks is not in it
    RegionTiles(Component at, Places places, Map<String, Long> finished) {
        addClassName("panel");
        setId("map");
        var list = new UnorderedList();
        list.addClassName("atlas");
        var most = finished.values().stream().mapToLong(n -> n).reduce(1, Math::max);
        places.within(Places.ROOT).stream()
                .filter(node -> node.level() == Node.Level.REGION)
                .map(node -> tile(at, node, finished.getOrDefault(node.id(), 0L), most))
                .forEach(list::add);
        add(new H2(at.getTranslation("hub.results.map")), list);
    }

    private static ListItem tile(Component at, Node node, long finished, long most) {
        var name = new Span(breakable(node.name().in(Tell.language(at))));
        name.addClassName("atlas__name");
        var number = new Span(Tell.number(at, finished));
        number.addClassName("atlas__n");
        var link = new Anchor("hub/results/" + node.id(), name, number);
        link.getElement().setAttribute("router-link", true);
        var tile = new ListItem(link);
        tile.addClassNames(
                "atlas__tile", "atlas--" + node.id(), "atlas--step-" + step(finished, most));
        return tile;
    }

    private static String breakable(String name) {
        return SEAM.matcher(name).replaceAll(SOFT_HYPHEN);
    }

    /// 0 for none, up to [#STEPS] for the most.
    static long step(long finished, long most) {
        return (finished * STEPS + most - 1) / most;
    }
}
