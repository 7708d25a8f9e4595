package ua.mistok.app.hub.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Siblings;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.results.People;
import ua.mistok.app.results.Telling;

/// What a place may tell of its people beside the places above it and those beside these: what
/// [Siblings] leaves of it, from the country down. All of them are told about in the same weeks.
final class Kin implements Telling {

    private final HubStore store;
    private final List<String> path;
    private final Function<String, List<String>> within;
    private final Supplier<Calendar> calendar;

    /// @param path from the country to the place
    /// @param within what lies in a place and may have facts; where it is not yet known that
    ///     somebody joined, nobody beside them is told
    /// @param calendar of the country
    Kin(
            HubStore store,
            List<String> path,
            Function<String, List<String>> within,
            Supplier<Calendar> calendar) {
        this.store = store;
        this.path = List.copyOf(path);
        this.within = within;
        this.calendar = calendar;
    }

    @Override
    public Calendar calendar(Calendar own) {
        return calendar.get();
    }

    @Override
    public Totals totals(
            People people, Calendar weeks, Map<? extends Period.Leaf, Integer> counts) {
        if (path.size() == 1) {
            return Totals.of(weeks, counts);
        }
        var place = path.getLast();
        return down(people, path.size() - 1, weeks).totals(place, counts);
    }

    /// How many there are in each of the places that lie in this one.
    Siblings below(People people) {
        return down(people, path.size(), calendar.get());
    }

    /// @param depth how many places of the path lie above those that are compared
    private Siblings down(People people, int depth, Calendar weeks) {
        var families = new ArrayList<List<String>>();
        path.subList(0, depth).forEach(above -> families.add(within.apply(above)));
        var all = new ArrayList<>(List.of(path.getFirst()));
        families.forEach(all::addAll);
        var counts = store.read(sql -> PlaceTallyStore.weekly(sql, all, people));
        var whole = Totals.of(weeks, of(counts, path.getFirst()));
        var siblings = siblings(whole, families.getFirst(), counts);
        for (var at = 1; at < depth; at++) {
            var next = path.get(at);
            whole = siblings.totals(next, of(counts, next));
            siblings = siblings(whole, families.get(at), counts);
        }
        return siblings;
    }

    private static Siblings siblings(
            Totals whole, List<String> names, Map<String, Map<Period.Leaf, Integer>> counts) {
        var parts = new TreeMap<String, Map<Period.Leaf, Integer>>();
        names.forEach(name -> parts.put(name, of(counts, name)));
        return Siblings.of(whole, parts);
    }

    private static Map<Period.Leaf, Integer> of(
            Map<String, Map<Period.Leaf, Integer>> counts, String place) {
        return counts.getOrDefault(place, Map.of());
    }
}
