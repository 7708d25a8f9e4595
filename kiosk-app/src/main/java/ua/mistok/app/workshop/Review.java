package ua.mistok.app.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/// One step on the way from a writer to a second person and back.
///
/// @param of id of what was written
/// @param revision the save that it is about
/// @param staff id of the person, never a name
/// @param remark of whoever sent it back; empty otherwise
public record Review(String of, int revision, Step step, String staff, Instant at, String remark) {

    static final String KIND = "survey.review";

    public enum Step {
        /// The writer asks a second person to read it.
        @JsonProperty("sent")
        SENT,
        /// The second person asks for a change.
        @JsonProperty("returned")
        RETURNED
    }
}
