package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Somebody sees the pages of a country, of its regions and of their libraries, every period of
/// each, and looks for the numbers that are hidden on them.
class PlacesAttackTest {

    private static final int VALUES = 5;
    private static final int SETS = 120;

    @Test
    void nobody_narrows_the_hidden_number_of_a_place_to_fewer_than_five_values() {
        var narrowed = new ArrayList<String>();
        var told = 0;
        var hidden = 0;
        for (var seed = 0; seed < SETS; seed++) {
            var land = new Land(seed);
            land.look(true);
            for (var found : land.narrowed()) {
                narrowed.add(seed + ": " + found);
            }
            told += land.told();
            hidden += land.hidden.size();
        }
        assertThat(narrowed).isEmpty();
        // Neither an attacker who was told nothing nor one from whom nothing was hidden.
        assertThat(told).isGreaterThan(2 * SETS);
        assertThat(hidden).isGreaterThan(20 * SETS);
    }

    @Test
    void the_same_attacker_opens_places_that_are_hidden_each_for_itself() {
        var opened = 0;
        for (var seed = 0; seed < SETS; seed++) {
            var land = new Land(seed);
            land.look(false);
            opened += land.narrowed().isEmpty() ? 0 : 1;
        }
        assertThat(opened).isGreaterThan(SETS / 3);
    }

    /// Seeded answers by library and week.
    private static final class Land {

        private final Calendar calendar;
        private final List<Integer> truth = new ArrayList<>();
        private final Map<String, Map<String, Map<Period.Leaf, Integer>>> cells =
                new LinkedHashMap<>();
        private final Map<Set<Integer>, String> known = new HashMap<>();
        private final Map<Set<Integer>, String> hidden = new LinkedHashMap<>();
        private int placesTold;

        Land(long seed) {
            var random = new Random(seed);
            var first = Week.of(LocalDate.of(2026, 1, 5).plusWeeks(random.nextInt(40)));
            var weeks = Stream.iterate(first, Week::next).limit(3 + random.nextInt(4)).toList();
            calendar = Calendar.of(first, weeks.getLast());
            var regions = 1 + random.nextInt(4);
            for (var region = 0; region < regions; region++) {
                var libraries = new LinkedHashMap<String, Map<Period.Leaf, Integer>>();
                var howMany = 1 + random.nextInt(4);
                for (var library = 0; library < howMany; library++) {
                    var busy = Math.exp(random.nextDouble() * 4.5);
                    var at = new HashMap<Period.Leaf, Integer>();
                    for (var week : weeks) {
                        at.put(week, truth.size());
                        truth.add((int) (busy * random.nextDouble() * 1.5));
                    }
                    libraries.put("r" + region + "l" + library, at);
                }
                cells.put("r" + region, libraries);
            }
        }

        /// @param isTogether or every place hidden for itself, by its own numbers
        void look(boolean isTogether) {
            var country = Totals.of(calendar, counts(all()));
            see("country", country, all());
            var regions = new HashMap<String, Map<Period.Leaf, Integer>>();
            cells.forEach((region, libraries) -> regions.put(region, counts(within(region))));
            var beside = Siblings.of(country, regions);
            cells.forEach(
                    (region, libraries) -> {
                        var counts = counts(within(region));
                        var totals =
                                isTogether
                                        ? beside.totals(region, counts)
                                        : Totals.of(calendar, counts);
                        see(region, totals, within(region));
                        libraries(region, totals, isTogether);
                    });
            hidden.keySet().removeAll(known.keySet());
            if (isTogether) {
                groups(beside);
            }
        }

        private void libraries(String region, Totals totals, boolean isTogether) {
            var parts = new HashMap<String, Map<Period.Leaf, Integer>>();
            within(region).forEach((name, at) -> parts.put(name, counts(Map.of(name, at))));
            var beside = Siblings.of(totals, parts);
            within(region)
                    .forEach(
                            (name, at) -> {
                                var one = Map.of(name, at);
                                var own =
                                        isTogether
                                                ? beside.totals(name, counts(one))
                                                : Totals.of(calendar, counts(one));
                                see(name, own, one);
                                placesTold +=
                                        calendar.periods().stream().anyMatch(own::isShown) ? 1 : 0;
                            });
        }

        /// The table of regions shows small ones together.
        private void groups(Siblings beside) {
            for (var period : calendar.periods()) {
                for (var group : beside.told(period).keySet()) {
                    var inside = new LinkedHashMap<String, Map<Period.Leaf, Integer>>();
                    group.forEach(region -> inside.putAll(within(region)));
                    var some = cells(period, inside);
                    if (!some.isEmpty()) {
                        known.put(some, "together");
                        hidden.remove(some);
                    }
                }
            }
        }

        private Map<String, Map<Period.Leaf, Integer>> all() {
            var all = new LinkedHashMap<String, Map<Period.Leaf, Integer>>();
            cells.values().forEach(all::putAll);
            return all;
        }

        private Map<String, Map<Period.Leaf, Integer>> within(String region) {
            return cells.getOrDefault(region, Map.of());
        }

        private Map<Period.Leaf, Integer> counts(Map<String, Map<Period.Leaf, Integer>> places) {
            var counts = new HashMap<Period.Leaf, Integer>();
            places.values()
                    .forEach(
                            at ->
                                    at.forEach(
                                            (week, cell) ->
                                                    counts.merge(
                                                            week, truth.get(cell), Integer::sum)));
            return counts;
        }

        private Set<Integer> cells(Period period, Map<String, Map<Period.Leaf, Integer>> places) {
            var some = new HashSet<Integer>();
            for (var leaf : calendar.leaves(period)) {
                places.values().forEach(at -> Stream.ofNullable(at.get(leaf)).forEach(some::add));
            }
            return Set.copyOf(some);
        }

        private void see(
                String name, Totals totals, Map<String, Map<Period.Leaf, Integer>> places) {
            for (var period : calendar.periods()) {
                var some = cells(period, places);
                if (!some.isEmpty()) {
                    (totals.isShown(period) ? known : hidden).put(some, name + " in " + period);
                }
            }
        }

        List<String> narrowed() {
            var equations = new ArrayList<double[]>();
            for (var some : known.keySet()) {
                var row = new double[truth.size()];
                some.forEach(cell -> row[cell] = 1);
                equations.add(row);
            }
            var worlds = new Worlds(equations, truth, List.copyOf(hidden.keySet()));
            var found = new ArrayList<String>();
            var target = 0;
            for (var name : hidden.values()) {
                if (!worlds.keeps(target, VALUES)) {
                    found.add(name);
                }
                target++;
            }
            return found;
        }

        int told() {
            return placesTold;
        }
    }
}
