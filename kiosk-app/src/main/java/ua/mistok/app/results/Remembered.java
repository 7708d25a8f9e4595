package ua.mistok.app.results;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What was worked out lately: figures are of weeks that are over and hardly change, and whoever
/// looks through results asks for the same again and again. For several threads.
public final class Remembered {

    public static final Duration FOR = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Object> values = new HashMap<>();
    private Instant since = Instant.MIN;

    public Remembered(InstantSource clock) {
        this.clock = clock;
    }

    /// @param name of the value; one name has one type
    @SuppressWarnings("unchecked")
    public synchronized <T> T get(String name, Supplier<T> worked) {
        var now = clock.instant();
        if (now.isBefore(since) || now.isAfter(since.plus(FOR))) {
            values.clear();
            since = now;
        }
        var known = values.get(name);
        if (known != null) {
            return (T) known;
        }
        var value = worked.get();
        values.put(name, value);
        return value;
    }
}
