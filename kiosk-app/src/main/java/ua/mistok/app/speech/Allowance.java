package ua.mistok.app.speech;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much a station, or a class, may have read: more than anybody can listen to, and no more.
///
/// It holds one small value for each registered station, and one for classes.
final class Allowance {

    /// Letters: several full screens at once …
    static final int AT_ONCE = 12_000;

    /// … and ten times what a voice says in a second.
    static final int A_SECOND = 150;

    private final InstantSource clock;
    private final Map<String, Left> stations = new ConcurrentHashMap<>();

    private record Left(double letters, Instant at, boolean granted) {

        Left take(int wanted, Instant now) {
            var passed = Math.max(0, Duration.between(at, now).toMillis()) / 1000.0;
            var have = Math.min(AT_ONCE, letters + passed * A_SECOND);
            return wanted <= have ? new Left(have - wanted, now, true) : new Left(have, now, false);
        }
    }

    Allowance(InstantSource clock) {
        this.clock = clock;
    }

    /// @param station its slug, or what stands for the class
    /// @return false if it has had too much
    boolean take(String station, int letters) {
        var now = clock.instant();
        var full = new Left(AT_ONCE, now, true);
        return stations.merge(station, full.take(letters, now), (old, _) -> old.take(letters, now))
                .granted();
    }
}
