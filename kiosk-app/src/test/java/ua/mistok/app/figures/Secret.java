package ua.mistok.app.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A seeded data set of one measure with six dimensions, as cells that an attacker does not know:
/// answers by week, service, "before" and "after", the same by audience, and by two options of
/// one question.
final class Secret {

    static final List<String> SCALE = List.of("0-3", "4-6", "7-8", "9-10");
    private static final int CUT = 2;
    private static final List<String> MARKS = List.of("before", "after");

    final Calendar calendar;
    final List<Integer> cells = new ArrayList<>();
    final List<Side> sides = new ArrayList<>();
    final List<double[]> ties = new ArrayList<>();
    private final List<Period.Leaf> leaves;
    private final Random random;

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
        random = new Random(seed);
        var first = Week.of(LocalDate.of(2026, 1, 1).plusWeeks(random.nextInt(52)));
        var all = Stream.iterate(first, Week::next).limit(weeks).toList();
        calendar = Calendar.of(first, all.getLast());
        leaves = new ArrayList<>(all);
        if (random.nextInt(4) == 0) {
            leaves.add(new Period.Unknown());
        }
        fill();
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

    private void fill() {
        var services = names("service", 2 + random.nextInt(4));
        var audiences = names("audience", 2 + random.nextInt(5));
        var byService = new Sketch(Cube.breakdown(services, MARKS));
        var before = new Sketch(Cube.scale(SCALE, List.of(CUT)));
        var after = new Sketch(Cube.scale(SCALE, List.of(CUT)));
        var byAudience = new Sketch(Cube.breakdown(audiences, List.of()));
        var phone = new Sketch(Cube.option("none", "not", "chosen"));
        var computer = new Sketch(Cube.option("none", "not", "chosen"));
        var busy = Math.exp(random.nextDouble() * 4.6);
        var shares = weights(services.size());
        var befores = services.stream().map(_ -> weights(SCALE.size())).toList();
        var afters = services.stream().map(_ -> weights(SCALE.size())).toList();
        var audience = weights(audiences.size());
        var rare = random.nextDouble() * random.nextDouble();
        var skewed = random.nextInt(3) == 0;
        var kinds = services.size() * 4;
        var seasons = new HashMap<Period, double[]>();
        for (var leaf : leaves) {
            var season =
                    seasons.computeIfAbsent(leaf.parent().orElse(leaf), _ -> weights(kinds, 6));
            var people = random.nextInt(8) == 0 ? 0 : (int) (busy * 2 * random.nextDouble());
            var u = new int[services.size()][SCALE.size() * SCALE.size()];
            var z = new int[audiences.size()];
            var o = new int[2][3];
            for (var i = 0; i < people; i++) {
                var kind = pick(season);
                var s = skewed ? kind % services.size() : pick(shares);
                var b =
                        skewed
                                ? kind / services.size() % 2 * CUT + random.nextInt(2)
                                : pick(befores.get(s));
                var a =
                        skewed
                                ? kind / services.size() / 2 * CUT + random.nextInt(2)
                                : pick(afters.get(s));
                u[s][b * SCALE.size() + a]++;
                z[pick(audience)]++;
                var none = random.nextDouble() < rare;
                o[0][none ? 0 : random.nextDouble() < rare ? 2 : 1]++;
                o[1][none ? 0 : random.nextDouble() < 0.4 ? 2 : 1]++;
            }
            var us = cells(u);
            var zs = cells(new int[][] {z});
            var os = cells(o);
            for (var s = 0; s < services.size(); s++) {
                byService.put(
                        leaf,
                        s,
                        us[s],
                        pickOf(us[s], (b, _) -> b >= CUT),
                        pickOf(us[s], (_, a) -> a >= CUT));
            }
            var everyone = Stream.of(us).flatMapToInt(IntStream::of).toArray();
            for (var i = 0; i < SCALE.size(); i++) {
                var at = i;
                before.put(leaf, i, pickOf(everyone, (b, _) -> b == at));
                after.put(leaf, i, pickOf(everyone, (_, a) -> a == at));
            }
            for (var c = 0; c < z.length; c++) {
                byAudience.put(leaf, c, new int[] {zs[0][c]});
            }
            for (var k = 0; k < 3; k++) {
                phone.put(leaf, k, new int[] {os[0][k]});
                computer.put(leaf, k, new int[] {os[1][k]});
            }
            tie(everyone, zs[0]);
            tie(everyone, os[0]);
            tie(everyone, os[1]);
            tie(new int[] {os[0][0]}, new int[] {os[1][0]});
        }
        sides.add(byService.side("service"));
        sides.add(before.side("before"));
        sides.add(after.side("after"));
        sides.add(byAudience.side("audience"));
        sides.add(phone.side("phone"));
        sides.add(computer.side("computer"));
    }

    private final class Sketch {
        private final Cube.Draft draft;
        private final Map<Period.Leaf, int[][][]> places = new HashMap<>();

        Sketch(Cube.Draft draft) {
            this.draft = draft;
        }

        void put(Period.Leaf leaf, int category, int[]... kinds) {
            var empty = draft.cube();
            var at =
                    places.computeIfAbsent(
                            leaf, _ -> new int[kinds.length][empty.categories().size()][]);
            for (var k = 0; k < kinds.length; k++) {
                at[k][category] = kinds[k];
            }
            var name = empty.categories().get(category);
            draft.add(leaf, name, sum(kinds[0]));
            for (var k = 1; k < kinds.length; k++) {
                draft.mark(leaf, name, empty.marks().get(k - 1), sum(kinds[k]));
            }
        }

        Side side(String name) {
            return new Side(name, draft.cube(), places);
        }
    }

    private void tie(int[] some, int[] same) {
        var row =
                new int
                        [1
                                + Math.max(
                                        IntStream.of(some).max().orElse(0),
                                        IntStream.of(same).max().orElse(0))];
        IntStream.of(some).forEach(cell -> row[cell]++);
        IntStream.of(same).forEach(cell -> row[cell]--);
        ties.add(IntStream.of(row).asDoubleStream().toArray());
    }

    private int[][] cells(int[][] counts) {
        return Stream.of(counts)
                .map(
                        row ->
                                IntStream.of(row)
                                        .map(
                                                n -> {
                                                    cells.add(n);
                                                    return cells.size() - 1;
                                                })
                                        .toArray())
                .toArray(int[][]::new);
    }

    private interface Pair {
        boolean is(int before, int after);
    }

    private static int[] pickOf(int[] cells, Pair pair) {
        return IntStream.range(0, cells.length)
                .filter(i -> pair.is(i / SCALE.size() % SCALE.size(), i % SCALE.size()))
                .map(i -> cells[i])
                .toArray();
    }

    private static List<String> names(String stem, int n) {
        return IntStream.range(0, n).mapToObj(i -> stem + i).toList();
    }

    private double[] weights(int n) {
        return weights(n, 3);
    }

    private double[] weights(int n, int skew) {
        return IntStream.range(0, n)
                .mapToDouble(_ -> Math.pow(random.nextDouble(), skew) + 0.01 / n)
                .toArray();
    }

    private int pick(double[] weights) {
        var left = random.nextDouble() * DoubleStream.of(weights).sum();
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
