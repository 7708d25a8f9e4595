package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A visit is over and wiped.
public record VisitEnded(How how, Stay stay) implements Fact {
    public enum How {
        /// By «Завершити й стерти».
        @JsonProperty("finished")
        FINISHED,
        /// Nobody touched the screen until the countdown ran out.
        @JsonProperty("idle")
        IDLE,
        /// The page went away, or the station began another visit.
        @JsonProperty("closed")
        CLOSED
    }
}
