package ua.mistok.config.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.place.Area.Rank;

/// The tree of places: the country, its regions, and the communities that packs bring.
public final class Areas {

    private final Map<AreaId, Area> areas = new LinkedHashMap<>();

    private Areas(Collection<Area> communities) {
        areas.put(Regions.COUNTRY.id(), Regions.COUNTRY);
        Regions.ALL.forEach(area -> areas.put(area.id(), area));
        communities.forEach(area -> areas.putIfAbsent(area.id(), area));
    }

    /// The country and its regions.
    public static Areas ofUkraine() {
        return new Areas(List.of());
    }

    /// A tree with these communities too; what lies within no known place is left out.
    public static Areas with(Collection<Area> communities) {
        var known = ofUkraine();
        return new Areas(
                communities.stream()
                        .filter(area -> area.within().flatMap(known::find).isPresent())
                        .toList());
    }

    public Area country() {
        return Regions.COUNTRY;
    }

    /// All 27, by the alphabet of their Ukrainian names, Kyiv and Sevastopol last.
    public List<Area> regions() {
        return areas.values().stream().filter(area -> area.rank() == Rank.REGION).toList();
    }

    public List<Area> within(AreaId id) {
        return areas.values().stream()
                .filter(area -> area.within().filter(id::equals).isPresent())
                .toList();
    }

    public Optional<Area> find(AreaId id) {
        return Optional.ofNullable(areas.get(id));
    }

    /// From the country down to the place itself; of an unknown place only the country.
    public List<Area> path(AreaId id) {
        var path = new ArrayList<Area>();
        var at = find(id);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = at.get().within().flatMap(this::find);
        }
        return path.isEmpty() ? List.of(country()) : List.copyOf(path);
    }
}
