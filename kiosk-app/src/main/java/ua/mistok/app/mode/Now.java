package ua.mistok.app.mode;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.mode.Mode;

/// What a station offers at this moment.
///
/// @param why it is this mode
/// @param next what comes by itself, and when
/// @param opening where it is closed: when it is not any more
public record Now(Mode mode, Why why, Optional<Next> next, Optional<Instant> opening) {

    public enum Why {
        SCHEDULE,
        /// Somebody switched it on, until the schedule changes.
        SWITCHED_ON,
        /// Somebody switched it on, until they say otherwise.
        SWITCHED_ON_FOR_GOOD,
        /// The mode that should run is broken or gone.
        INSTEAD
    }

    public record Next(Instant at, Mode mode) {}
}
