package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A call for a librarian is over.
public record BellAnswered(How how) implements Fact {
    public enum How {
        /// By the visitor who had rung.
        @JsonProperty("taken-back")
        TAKEN_BACK,
        /// By a librarian.
        @JsonProperty("came")
        CAME,
        /// The visit ended first.
        @JsonProperty("visit-ended")
        VISIT_ENDED
    }
}
