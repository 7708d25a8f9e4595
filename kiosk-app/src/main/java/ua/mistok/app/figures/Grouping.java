package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How categories are put together until every group is large enough in every row shown.
sealed interface Grouping {

    /// The least count of a group.
    int floor();

    /// Groups of positions, each one or several of those above; a single group says that there is
    /// nothing to show but totals.
    ///
    /// @param rows the periods that are shown alike
    List<List<Integer>> groups(Above above, List<Row> rows);

    /// What the period above shows.
    ///
    /// @param isShown false where there is none above, and the groups are the single categories
    record Above(List<List<Integer>> groups, boolean isShown) {}

    /// Neighbours on a scale.
    ///
    /// The first cut that is made holds for every period below, or nothing is shown there: what it
    /// tells is tied to other tables of the same question.
    ///
    /// @param never where it is never cut
    record Scale(List<Integer> cuts, Set<Integer> never) implements Grouping {

        /// Copies the cuts.
        public Scale {
            cuts = List.copyOf(cuts);
            never = Set.copyOf(never);
        }

        @Override
        public int floor() {
            return Floor.PART;
        }

        @Override
        public List<List<Integer>> groups(Above above, List<Row> rows) {
            var open =
                    above.groups().stream()
                            .skip(1)
                            .map(List::getFirst)
                            .filter(cut -> !never.contains(cut))
                            .toList();
            var groups = List.of(flat(above.groups()));
            for (var cut : inOrder(open)) {
                groups = groups.stream().flatMap(group -> cut(group, cut, rows)).toList();
                if (above.isShown() && groups.size() == 1) {
                    return groups;
                }
            }
            return groups;
        }

        private List<Integer> inOrder(List<Integer> open) {
            return Stream.concat(cuts.stream().filter(open::contains), open.stream())
                    .distinct()
                    .toList();
        }

        private Stream<List<Integer>> cut(List<Integer> group, int cut, List<Row> rows) {
            var low = group.stream().filter(position -> position < cut).toList();
            var high = group.stream().filter(position -> position >= cut).toList();
            return fits(low, rows) && fits(high, rows) ? Stream.of(low, high) : Stream.of(group);
        }
    }

    /// Anything with anything: what is too small, and then the smallest, become one group.
    record Loose(int floor) implements Grouping {

        @Override
        public List<List<Integer>> groups(Above above, List<Row> rows) {
            var kept = new ArrayList<>(above.groups());
            var rest = new ArrayList<List<Integer>>();
            kept.removeIf(group -> !fits(group, rows) && rest.add(group));
            var bySize =
                    kept.stream()
                            .sorted(Comparator.comparingInt(group -> total(group, rows)))
                            .toList();
            for (var group : bySize) {
                if (!rest.isEmpty() && (rest.size() < 2 || !fits(flat(rest), rows))) {
                    rest.add(group);
                    kept.remove(group);
                }
            }
            if (!rest.isEmpty()) {
                kept.add(flat(rest));
            }
            return List.copyOf(kept);
        }

        private static int total(List<Integer> group, List<Row> rows) {
            return rows.stream().mapToInt(row -> row.size(group)).sum();
        }
    }

    /// Whether a group is large enough in every row, and every mark of it on both sides.
    default boolean fits(List<Integer> group, List<Row> rows) {
        return rows.stream().allMatch(row -> row.fits(group, floor()));
    }

    /// One group for each of so many categories.
    static List<List<Integer>> single(int categories) {
        return IntStream.range(0, categories).mapToObj(List::of).toList();
    }

    private static List<Integer> flat(List<List<Integer>> groups) {
        return groups.stream().flatMap(List::stream).sorted().toList();
    }
}
