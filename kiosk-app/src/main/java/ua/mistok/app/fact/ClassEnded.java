package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A class is over, and whatever it knew of anybody is forgotten.
///
/// @param people how many took a seat
/// @param parts how many parts of the lesson were come to
/// @param lasted coarse, like every time in a fact
public record ClassEnded(String lesson, int version, int people, int parts, How how, Stay lasted)
        implements Fact {

    public enum How {
        /// The trainer ended it.
        @JsonProperty("ended")
        ENDED,
        /// Nobody ended it; its time did.
        @JsonProperty("time")
        TIME,
        /// The kiosk was switched off.
        @JsonProperty("closed")
        CLOSED
    }
}
