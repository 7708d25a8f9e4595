package ua.mistok.app.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What one period shows of a measure along one dimension.
public sealed interface Table {

    /// Nothing: the answers are too few, or their number would give others away.
    record TooFew() implements Table {}

    /// The number of answers and nothing about their parts.
    record Total(int n) implements Table {}

    /// The number of answers and the groups that they fall into, at least two.
    record Parts(int n, List<Group> groups) implements Table {

        /// Copies the groups.
        public Parts {
            groups = List.copyOf(groups);
        }

        /// Each group's share of all answers, in the groups' order; together 100 per cent.
        public List<Share> shares() {
            return Share.of(groups.stream().map(Group::count).toList());
        }
    }

    /// One category, or several put together.
    ///
    /// @param categories one where it stands for itself
    /// @param marked how many of the `count` have each mark
    record Group(List<String> categories, int count, Map<String, Integer> marked) {

        /// Copies what it is given.
        public Group {
            categories = List.copyOf(categories);
            marked = Map.copyOf(marked);
        }

        /// Whether it is one category and no other.
        public boolean isSingle() {
            return categories.size() == 1;
        }

        /// The share of the group that has a mark; empty where the cube has no such mark.
        public Optional<Share> share(String mark) {
            return Optional.ofNullable(marked.get(mark)).map(yes -> Share.of(yes, count));
        }
    }

    /// The groups, none where there is nothing but a total.
    default List<Group> groupsShown() {
        return switch (this) {
            case Parts parts -> parts.groups();
            case Total _, TooFew _ -> List.of();
        };
    }

    /// The number of answers.
    default Shown total() {
        return switch (this) {
            case Parts parts -> new Shown.Count(parts.n());
            case Total total -> new Shown.Count(total.n());
            case TooFew _ -> new Shown.TooFew();
        };
    }

    /// The share of some categories in all answers; empty where the groups do not tell it.
    default Optional<Share> share(Collection<String> categories) {
        var inside =
                groupsShown().stream()
                        .filter(group -> categories.containsAll(group.categories()))
                        .toList();
        var told = inside.stream().mapToInt(group -> group.categories().size()).sum();
        return inside.isEmpty() || told != categories.size() || !(this instanceof Parts parts)
                ? Optional.empty()
                : Optional.of(Share.of(inside.stream().mapToInt(Group::count).sum(), parts.n()));
    }

    /// The mean, only where every category is shown by itself.
    ///
    /// @param values what a category counts for; one that is no answer has none and is left out
    default OptionalDouble mean(Map<String, Integer> values) {
        if (!groupsShown().stream().allMatch(Group::isSingle)) {
            return OptionalDouble.empty();
        }
        var sum = 0L;
        var n = 0L;
        for (var group : groupsShown()) {
            var value = values.get(group.categories().getFirst());
            if (value != null) {
                sum += (long) value * group.count();
                n += group.count();
            }
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / n);
    }
}
