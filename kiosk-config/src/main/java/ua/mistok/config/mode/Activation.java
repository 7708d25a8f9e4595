package ua.mistok.config.mode;

import java.time.Instant;

/// A mode that somebody switched on, whatever the schedule says.
///
/// @param since when it was switched on
public record Activation(ModeId mode, Instant since, Until until) {

    public enum Until {
        /// Until the schedule would have changed the mode anyway.
        NEXT_CHANGE,
        /// Until somebody says otherwise.
        TOLD
    }
}
