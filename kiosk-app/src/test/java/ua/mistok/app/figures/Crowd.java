package ua.mistok.app.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Seeded people who answer: few or many, even or lopsided, in a third of the crowds so that
/// service, audience, "before", "after" and the month hang together.
final class Crowd {

    static final int SCALE = 4;
    static final int CUT = 2;

    final int services;
    final int audiences;
    private final Random random;
    private final double busy;
    private final double rare;
    private final boolean lopsided;
    private final double[] shares;
    private final List<double[]> befores;
    private final List<double[]> afters;
    private final List<double[]> audience;
    private final Map<Period, double[]> seasons = new HashMap<>();

    /// One answer: a place on each dimension; the options are 0 unanswered, 1 not chosen, 2 chosen.
    record Person(int service, int before, int after, int audience, int phone, int computer) {

        /// 0 to 3: low or high before, low or high after.
        int state() {
            return (before >= CUT ? 2 : 0) + (after >= CUT ? 1 : 0);
        }
    }

    Crowd(Random random) {
        this.random = random;
        services = 2 + random.nextInt(4);
        audiences = 2 + random.nextInt(5);
        busy = Math.exp(random.nextDouble() * 4.6);
        rare = random.nextDouble() * random.nextDouble();
        lopsided = random.nextInt(3) == 0;
        shares = weights(services, 3);
        befores = Stream.generate(() -> weights(SCALE, 3)).limit(services).toList();
        afters = Stream.generate(() -> weights(SCALE, 3)).limit(services).toList();
        audience = Stream.generate(() -> weights(audiences, 3)).limit(4).toList();
    }

    /// Those of one week; in one of eight the library was closed.
    List<Person> of(Period.Leaf leaf) {
        var season =
                seasons.computeIfAbsent(leaf.parent().orElse(leaf), _ -> weights(services * 4, 6));
        var n = random.nextInt(8) == 0 ? 0 : (int) (busy * 2 * random.nextDouble());
        return Stream.generate(() -> person(season)).limit(n).toList();
    }

    private Person person(double[] season) {
        var kind = pick(season);
        var service = lopsided ? kind % services : pick(shares);
        var before =
                lopsided
                        ? kind / services % 2 * CUT + random.nextInt(2)
                        : pick(befores.get(service));
        var after =
                lopsided
                        ? kind / services / 2 * CUT + random.nextInt(2)
                        : pick(afters.get(service));
        var group = audience.get(lopsided ? kind / services : 0);
        var none = random.nextDouble() < rare;
        return new Person(
                service,
                before,
                after,
                pick(group),
                none ? 0 : random.nextDouble() < rare ? 2 : 1,
                none ? 0 : random.nextDouble() < 0.4 ? 2 : 1);
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
