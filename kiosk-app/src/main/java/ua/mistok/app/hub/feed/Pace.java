package ua.mistok.app.hub.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// How fast a program may ask: some questions at once, then one after the other. Each hub keeps its
/// own count. For several threads.
final class Pace {

    static final int AT_ONCE = 60;
    static final Duration EACH = Duration.ofSeconds(1);

    private final InstantSource clock;

    /// When the last of the questions that were let in would have been asked one after the other.
    private final Map<String, Instant> busy = new HashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /// @param who no more of them than there are tokens
    /// @return how long to wait; none if the question may be asked, which then counts
    synchronized Duration ask(String who) {
        var now = clock.instant();
        var free = busy.getOrDefault(who, now);
        var begin = free.isBefore(now) ? now : free;
        var next = begin.plus(EACH);
        var wait = Duration.between(now.plus(EACH.multipliedBy(AT_ONCE)), next);
        if (wait.isPositive()) {
            return wait;
        }
        busy.put(who, next);
        return Duration.ZERO;
    }
}
