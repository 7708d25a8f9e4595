package ua.mistok.app.sync;

import java.time.Duration;
import java.util.Random;

/// How long to wait after a failure: any time up to a bound that doubles from one minute to an
/// hour, so that thousands that fail at once do not come back at once.
final class Patience {

    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Random random;
    private int failures;

    Patience(Random random) {
        this.random = random;
    }

    Duration next() {
        var bound = SHORT.multipliedBy(1L << Math.min(failures, 6));
        failures++;
        return any(bound.compareTo(LONG) < 0 ? bound : LONG);
    }

    /// What no waiting will change soon.
    Duration longest() {
        failures++;
        return any(LONG).plus(LONG);
    }

    private Duration any(Duration bound) {
        return LEAST.plusMillis(random.nextLong(bound.minus(LEAST).toMillis() + 1));
    }

    void reset() {
        failures = 0;
    }
}
