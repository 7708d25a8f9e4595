package ua.mistok.config.mode;

import java.time.Instant;
import java.util.Optional;

/// A mode that somebody switched on, whatever the schedule says.
///
/// @param since when it was switched on
/// @param ends when it holds no longer, for [Until#MOMENT] and no other
public record Activation(ModeId mode, Instant since, Until until, Optional<Instant> ends) {

    public Activation {
        if ((until == Until.MOMENT) != ends.isPresent()) {
            throw new IllegalArgumentException("a moment, and nothing else, has one");
        }
    }

    public Activation(ModeId mode, Instant since, Until until) {
        this(mode, since, until, Optional.empty());
    }

    public enum Until {
        /// Until the schedule would have changed the mode anyway.
        NEXT_CHANGE,
        /// Until somebody says otherwise.
        TOLD,
        /// Until a moment that was said.
        MOMENT
    }
}
