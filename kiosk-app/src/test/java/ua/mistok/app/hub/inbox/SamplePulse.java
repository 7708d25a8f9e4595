package ua.mistok.app.hub.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.mistok.app.wire.Pulse;

/// What a healthy kiosk says of itself.
public final class SamplePulse {

    private SamplePulse() {}

    public static Pulse at(Instant clock) {
        return new Pulse(
                "0.1.0", clock, 0, 0, 50_000_000_000L, Map.of("national", 1), 1, 0, 0, List.of());
    }
}
