package ua.mistok.app.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The counts of one measure along one dimension: so many answers per week and category, where
/// every answer lies in exactly one category. Playful answers are not in a cube; a caller that
/// tells both numbers makes two.
///
/// One measure has one cube per dimension, with every mark that is ever shown for it: two cubes of
/// the same dimension would be hidden apart and could be taken from each other.
public final class Cube {

    private final Grouping grouping;
    private final List<String> categories;
    private final List<String> marks;
    private final int silent;
    private final Map<Period.Leaf, int[][]> rows;

    private Cube(Draft draft) {
        grouping = draft.grouping;
        categories = draft.categories;
        marks = draft.marks;
        silent = draft.silent;
        rows = new TreeMap<>(draft.rows);
    }

    /// A distribution on a scale: only neighbours are put together, cut first where `cuts` say.
    ///
    /// @param categories in the order of the scale; what is no answer (skipped, declined) comes
    ///     first, so that it counts with the low end where it is too rare to stand alone
    /// @param cuts positions 1 to size − 1 before which to cut, the one that matters most first
    public static Draft scale(List<String> categories, List<Integer> cuts) {
        return scale(categories, cuts, Set.of());
    }

    /// A scale that is never cut before some of its positions.
    public static Draft scale(List<String> categories, List<Integer> cuts, Set<Integer> never) {
        return new Draft(new Grouping.Scale(cuts, never), categories, List.of());
    }

    /// A distribution over options without an order; rare ones are put together.
    public static Draft options(List<String> categories) {
        return new Draft(new Grouping.Loose(Floor.PART), categories, List.of());
    }

    /// One option of a question with several answers: not asked or not answered, not chosen,
    /// chosen. A question of the kind is one such cube for each option.
    public static Draft option(String unanswered, String not, String chosen) {
        return scale(List.of(unanswered, not, chosen), List.of(1, 2)).silent(unanswered);
    }

    /// A breakdown by service, way, audience, station, campaign or language.
    ///
    /// @param marks names of yes/no counts told for every group, such as "7–10 before"
    public static Draft breakdown(List<String> categories, List<String> marks) {
        return new Draft(new Grouping.Loose(Floor.ANSWERS), categories, marks);
    }

    /// How many answered, of sums as below.
    int answered(int[][] sums) {
        return IntStream.of(sums[0]).sum() - (silent < 0 ? 0 : sums[0][silent]);
    }

    /// The categories in their order.
    public List<String> categories() {
        return categories;
    }

    /// The names of the yes/no counts.
    public List<String> marks() {
        return marks;
    }

    Grouping grouping() {
        return grouping;
    }

    /// The sum over some weeks: `[0]` the answers by category, `[1 + m]` those with mark m.
    int[][] sum(List<? extends Period.Leaf> leaves) {
        var sum = new int[1 + marks.size()][categories.size()];
        for (var leaf : leaves) {
            var row = rows.get(leaf);
            if (row != null) {
                for (var k = 0; k < sum.length; k++) {
                    for (var c = 0; c < categories.size(); c++) {
                        sum[k][c] += row[k][c];
                    }
                }
            }
        }
        return sum;
    }

    /// What a cube is filled with, before it is one.
    public static final class Draft {

        private final Grouping grouping;
        private final List<String> categories;
        private final List<String> marks;
        private int silent = -1;
        private final Map<Period.Leaf, int[][]> rows = new TreeMap<>();

        private Draft(Grouping grouping, List<String> categories, List<String> marks) {
            this.grouping = grouping;
            this.categories = List.copyOf(categories);
            this.marks = List.copyOf(marks);
            if (categories.stream().distinct().count() != categories.size()) {
                throw new IllegalArgumentException("a category twice: " + categories);
            }
        }

        List<String> categories() {
            return categories;
        }

        /// Says which category is no answer: where fewer than [Floor#ANSWERS] have another,
        /// nothing but totals is shown.
        public Draft silent(String category) {
            silent = position(categories, category);
            return this;
        }

        /// Adds answers of a week, or of the unknown date, in a category.
        public Draft add(Period.Leaf leaf, String category, int n) {
            row(leaf)[0][position(categories, category)] += n;
            return this;
        }

        /// Adds those of the answers that have a mark; they are not added a second time.
        public Draft mark(Period.Leaf leaf, String category, String mark, int yes) {
            row(leaf)[1 + position(marks, mark)][position(categories, category)] += yes;
            return this;
        }

        /// The cube; refused where more answers have a mark than there are.
        public Cube cube() {
            for (var row : rows.values()) {
                for (var c = 0; c < categories.size(); c++) {
                    var at = c;
                    var most = Arrays.stream(row).map(r -> r[at]).max(Comparator.naturalOrder());
                    if (row[0][c] < 0 || most.orElse(0) > row[0][c]) {
                        throw new IllegalArgumentException("more marked than counted");
                    }
                }
            }
            return new Cube(this);
        }

        private int[][] row(Period.Leaf leaf) {
            return rows.computeIfAbsent(leaf, _ -> new int[1 + marks.size()][categories.size()]);
        }

        private static int position(List<String> names, String name) {
            var at = names.indexOf(name);
            if (at < 0) {
                throw new IllegalArgumentException(name + " is none of " + names);
            }
            return at;
        }
    }
}
