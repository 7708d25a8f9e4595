package ua.mistok.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// So many wrong tries by everybody together, and then one at a time. Not for several threads.
final class Bound {

    private final InstantSource clock;
    private final int atOnce;
    private final Duration each;
    private int left;
    private Instant counted;

    /// @param atOnce as many before anybody waits
    /// @param each after so long one more
    Bound(InstantSource clock, int atOnce, Duration each) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.each = each;
        this.left = atOnce;
        this.counted = clock.instant();
    }

    Duration wait(Instant now) {
        refill(now);
        return left > 0 ? Duration.ZERO : Duration.between(now, counted.plus(each));
    }

    void take() {
        refill(clock.instant());
        left = Math.max(0, left - 1);
    }

    private void refill(Instant now) {
        if (now.isBefore(counted)) {
            // The clock went back: the pause begins anew, or it would last until then.
            counted = now;
        }
        var more = Duration.between(counted, now).dividedBy(each);
        left = (int) Math.min(atOnce, left + more);
        counted = left == atOnce ? now : counted.plus(each.multipliedBy(more));
    }
}
