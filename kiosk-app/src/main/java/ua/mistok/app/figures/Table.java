package ua.mistok.app.figures;

import java.util.List;
import java.util.Map;

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
    }
}
