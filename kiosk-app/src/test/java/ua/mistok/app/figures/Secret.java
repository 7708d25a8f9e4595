package ua.mistok.app.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A seeded data set of one measure with six dimensions, as cells that an attacker does not know:
/// answers by week, service, "before" and "after"; by week, audience and whether both were high;
/// and by two options of one question. All are tied by what they share.
final class Secret {

    private static final List<String> MARKS = List.of("before", "after");
    private static final int PAIRS = Crowd.SCALE * Crowd.SCALE;

    final Calendar calendar;
    final List<Integer> cells = new ArrayList<>();
    final List<Side> sides;
    final List<double[]> ties = new ArrayList<>();
    private final List<Period.Leaf> leaves;

    /// One dimension: its cube, and which cells are in a category, or in a category and mark.
    record Side(String name, Cube cube, Map<Period.Leaf, int[][][]> cells) {

        /// The cells of some categories; mark 0 is all of them.
        int[] cells(List<Period.Leaf> leaves, List<Integer> categories, int mark) {
            return leaves.stream()
                    .flatMap(leaf -> categories.stream().map(c -> of(leaf)[mark][c]))
                    .flatMapToInt(IntStream::of)
                    .toArray();
        }

        private int[][][] of(Period.Leaf leaf) {
            return Objects.requireNonNull(cells.get(leaf));
        }
    }

    Secret(long seed, int weeks) {
        var random = new Random(seed);
        var first = Week.of(LocalDate.of(2026, 1, 1).plusWeeks(random.nextInt(52)));
        var all = Stream.iterate(first, Week::next).limit(weeks).toList();
        calendar = Calendar.of(first, all.getLast());
        leaves = new ArrayList<>(all);
        if (random.nextInt(4) == 0) {
            leaves.add(new Period.Unknown());
        }
        sides = sides(new Crowd(random));
    }

    Totals totals() {
        var counts = new HashMap<Period.Leaf, Integer>();
        for (var leaf : leaves) {
            counts.put(leaf, sum(all(leaf)));
        }
        return Totals.of(calendar, counts);
    }

    /// The cells that make up all answers of a period.
    int[] all(Period period) {
        var side = sides.getFirst();
        var categories = IntStream.range(0, side.cube.categories().size()).boxed().toList();
        return side.cells(leaves(period), categories, 0);
    }

    /// The weeks of a period that have anything in them.
    List<Period.Leaf> leaves(Period period) {
        return calendar.leaves(period).stream().filter(leaves::contains).toList();
    }

    int sum(int[] some) {
        return IntStream.of(some).map(cells::get).sum();
    }

    private List<Side> sides(Crowd crowd) {
        var service = new Sketch(Cube.breakdown(names(crowd.services), MARKS));
        var audience = new Sketch(Cube.breakdown(names(crowd.audiences), MARKS));
        var before = new Sketch(Cube.scale(names(Crowd.SCALE), List.of(Crowd.CUT)));
        var after = new Sketch(Cube.scale(names(Crowd.SCALE), List.of(Crowd.CUT)));
        var phone = new Sketch(Cube.option("none", "not", "chosen"));
        var computer = new Sketch(Cube.option("none", "not", "chosen"));
        for (var leaf : leaves) {
            var people = crowd.of(leaf);
            var byService =
                    cells(
                            people,
                            crowd.services * PAIRS,
                            p -> p.service() * PAIRS + p.before() * Crowd.SCALE + p.after());
            var byAudience = cells(people, crowd.audiences * 4, p -> p.audience() * 4 + p.state());
            var byPhone = cells(people, 3, Crowd.Person::phone);
            var byComputer = cells(people, 3, Crowd.Person::computer);
            service.put(leaf, byService, i -> i / PAIRS, i -> high(first(i)), i -> high(second(i)));
            audience.put(leaf, byAudience, i -> i / 4, i -> i % 4 > 1, i -> i % 2 > 0);
            before.put(leaf, byService, Secret::first);
            after.put(leaf, byService, Secret::second);
            phone.put(leaf, byPhone, i -> i);
            computer.put(leaf, byComputer, i -> i);
            for (var state = 0; state < 4; state++) {
                var at = state;
                tie(some(byService, i -> state(i) == at), some(byAudience, i -> i % 4 == at));
            }
            tie(byService, byPhone);
            tie(byService, byComputer);
            tie(some(byPhone, i -> i == 0), some(byComputer, i -> i == 0));
        }
        return List.of(
                service.side("service"),
                audience.side("audience"),
                before.side("before"),
                after.side("after"),
                phone.side("phone"),
                computer.side("computer"));
    }

    private static int first(int place) {
        return place / Crowd.SCALE % Crowd.SCALE;
    }

    private static int second(int place) {
        return place % Crowd.SCALE;
    }

    private static boolean high(int value) {
        return value >= Crowd.CUT;
    }

    private static int state(int place) {
        return (high(first(place)) ? 2 : 0) + (high(second(place)) ? 1 : 0);
    }

    /// Two sums that are the same in every world.
    private void tie(int[] some, int[] same) {
        var row = new double[cells.size()];
        Arrays.stream(some).forEach(cell -> row[cell]++);
        Arrays.stream(same).forEach(cell -> row[cell]--);
        ties.add(row);
    }

    /// New cells, with the people in them.
    private int[] cells(List<Crowd.Person> people, int n, ToIntFunction<Crowd.Person> place) {
        var counts = new int[n];
        people.forEach(person -> counts[place.applyAsInt(person)]++);
        var start = cells.size();
        Arrays.stream(counts).forEach(cells::add);
        return IntStream.range(start, start + n).toArray();
    }

    private static int[] some(int[] cells, IntPredicate places) {
        return IntStream.range(0, cells.length).filter(places).map(i -> cells[i]).toArray();
    }

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
    }

    /// A dimension that comes into being week by week.
    private final class Sketch {

        private final Cube.Draft draft;
        private final Map<Period.Leaf, int[][][]> places = new HashMap<>();

        Sketch(Cube.Draft draft) {
            this.draft = draft;
        }

        /// @param category the category of a place among the cells
        /// @param marked for each mark, the places that have it
        void put(Period.Leaf leaf, int[] all, IntCategory category, IntPredicate... marked) {
            var categories = draft.categories();
            var kinds = new int[1 + marked.length][categories.size()][];
            for (var c = 0; c < categories.size(); c++) {
                var at = c;
                IntPredicate inside = i -> category.of(i) == at;
                kinds[0][c] = some(all, inside);
                draft.add(leaf, categories.get(c), sum(kinds[0][c]));
                for (var m = 0; m < marked.length; m++) {
                    kinds[1 + m][c] = some(all, inside.and(marked[m]));
                    draft.mark(leaf, categories.get(c), MARKS.get(m), sum(kinds[1 + m][c]));
                }
            }
            places.put(leaf, kinds);
        }

        Side side(String name) {
            return new Side(name, draft.cube(), places);
        }
    }

    private interface IntCategory {
        int of(int place);
    }
}
