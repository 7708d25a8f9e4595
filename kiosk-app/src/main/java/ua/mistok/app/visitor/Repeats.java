package ua.mistok.app.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Tells answers that come in seconds: children playing with the faces (method rule 7 of the survey
/// design: counted once in 10 seconds, and not more than five in a minute). For several threads.
final class Repeats {

    static final Duration PAUSE = Duration.ofSeconds(10);
    static final Duration WINDOW = Duration.ofSeconds(60);
    static final int MOST = 5;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> recent = new HashMap<>();

    Repeats(InstantSource clock) {
        this.clock = clock;
    }

    /// @return whether this one is a repetition; it counts as one of the recent ones either way
    synchronized boolean note(String station, String survey) {
        var now = clock.instant();
        var times = recent.computeIfAbsent(station + " " + survey, key -> new ArrayDeque<>());
        while (!times.isEmpty() && isOutside(times.getFirst(), now)) {
            times.removeFirst();
        }
        var soon = !times.isEmpty() && times.getLast().plus(PAUSE).isAfter(now);
        var many = times.size() >= MOST;
        times.addLast(now);
        return soon || many;
    }

    /// A clock that was set back makes every earlier time worthless.
    private static boolean isOutside(Instant then, Instant now) {
        return then.isAfter(now) || !then.plus(WINDOW).isAfter(now);
    }
}
