package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;

/// Whose results a page shows: a node of the tree, or one kiosk.
///
/// @param id as results know it
/// @param node the place itself, or where the kiosk stands: who may see it is asked there
/// @param kiosk what its library is called
record Spot(String id, Node node, Optional<String> kiosk) {

    /// Digits of its id that tell a kiosk from others.
    private static final int BEGIN = 6;

    private static final Pattern KIOSK = Pattern.compile("[0-9a-f]{32}");

    static Spot of(Node node) {
        return new Spot(node.id(), node, Optional.empty());
    }

    /// @param asked of an address
    static Optional<Spot> find(String asked, Places places, Fleet fleet) {
        return KIOSK.matcher(asked).matches()
                ? fleet.find(uuid(asked)).flatMap(kiosk -> of(asked, kiosk, places))
                : places.find(asked).map(Spot::of);
    }

    private static Optional<Spot> of(String id, JoinedKiosk kiosk, Places places) {
        return places.find(kiosk.place())
                .map(node -> new Spot(id, node, Optional.of(kiosk.library())));
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(
                hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /// In the language of the moment; a kiosk by its library and the beginning of its id.
    String name(Component at) {
        return kiosk.map(
                        library -> library + ", " + at.getTranslation("hub.results.kiosk", begin()))
                .orElseGet(() -> node.name().in(Tell.language(at)));
    }

    private String begin() {
        return id.substring(0, BEGIN);
    }

    /// What lies around it; none around the country.
    Optional<String> around() {
        return kiosk.isPresent() ? Optional.of(node.id()) : node.parent();
    }
}
