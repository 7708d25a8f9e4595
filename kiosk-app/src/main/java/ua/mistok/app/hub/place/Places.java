package ua.mistok.app.hub.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.mistok.app.db.HubStore;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;

/// Every place that this hub knows.
public final class Places {

    /// The whole country.
    public static final String ROOT = "ukraine";

    private static final int LONG = 80;

    private final HubStore store;

    private Places(HubStore store) {
        this.store = store;
    }

    /// With the country and its regions, be the database new.
    public static Places open(HubStore store) {
        var areas = Areas.ofUkraine();
        store.write(
                sql -> {
                    PlaceStore.add(sql, node(areas.country(), Node.Level.COUNTRY));
                    areas.regions()
                            .forEach(area -> PlaceStore.add(sql, node(area, Node.Level.REGION)));
                });
        return new Places(store);
    }

    private static Node node(Area area, Node.Level level) {
        return new Node(area.id().slug(), area.within().map(AreaId::slug), level, area.name());
    }

    /// @return false if there is a place of that id
    /// @throws IllegalArgumentException for a level that is not below the parent's, or a parent
    ///     that is not there
    public boolean add(Node node) {
        var parent =
                node.parent()
                        .flatMap(this::find)
                        .orElseThrow(() -> new IllegalArgumentException("no such parent"));
        if (node.level().compareTo(parent.level()) <= 0) {
            throw new IllegalArgumentException("a place is narrower than the one above it");
        }
        return store.change(sql -> PlaceStore.add(sql, node));
    }

    public Optional<Node> find(String id) {
        return store.read(sql -> PlaceStore.find(sql, id));
    }

    /// A place and all below it.
    public List<Node> within(String id) {
        return store.read(sql -> PlaceStore.within(sql, id));
    }

    /// Some of those at these places or below, in whose name this stands, by name.
    ///
    /// @param from 0 is the first
    public List<Node> search(Set<String> places, String text, int from, int most) {
        return store.read(sql -> PlaceStore.search(sql, places, text, from, most));
    }

    /// A place and all above it.
    public Set<String> above(String id) {
        return store.read(sql -> PlaceStore.above(sql, id));
    }

    /// A place and all above it, the widest first; none for a place that is not there.
    public List<Node> path(String id) {
        return store.read(sql -> PlaceStore.path(sql, id));
    }

    /// An id that no place has yet, made of a name in Latin letters: `tyvriv`, or `tyvriv-2`.
    public String freeId(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var plain = slug.replaceAll("^-|-$", "");
        var begin = plain.isEmpty() ? "place" : plain.substring(0, Math.min(plain.length(), LONG));
        return Stream.concat(
                        Stream.of(begin),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> begin + "-" + n))
                .filter(id -> find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
