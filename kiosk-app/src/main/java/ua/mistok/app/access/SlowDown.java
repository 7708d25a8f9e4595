package ua.mistok.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes whoever tries a wrong PIN wait: 1, 2, 4 … 30 seconds, never for good. For several threads.
final class SlowDown {

    static final Duration LONGEST = Duration.ofSeconds(30);

    /// More than anybody has addresses here; the oldest is forgotten first.
    private static final int MOST = 1000;

    private final InstantSource clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    SlowDown(InstantSource clock) {
        this.clock = clock;
    }

    /// @param last when the last wrong one was tried
    private record Wrong(int times, Instant last) {

        Duration pause() {
            var seconds = 1L << Math.min(times - 1, 5);
            return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
        }
    }

    /// How long this one must wait before the next try; none if it may try now.
    synchronized Duration wait(String who) {
        var tried = wrong.get(who);
        if (tried == null) {
            return Duration.ZERO;
        }
        var now = clock.instant();
        if (now.isBefore(tried.last())) {
            // The clock went back: the pause begins anew, or it would last until then.
            wrong.put(who, new Wrong(tried.times(), now));
            return tried.pause();
        }
        var left = Duration.between(now, tried.last().plus(tried.pause()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void wrong(String who) {
        var before = wrong.remove(who);
        var times = before == null ? 1 : Math.min(before.times() + 1, 100);
        wrong.put(who, new Wrong(times, clock.instant()));
        if (wrong.size() > MOST) {
            wrong.remove(wrong.keySet().iterator().next());
        }
    }

    synchronized void right(String who) {
        wrong.remove(who);
    }
}
