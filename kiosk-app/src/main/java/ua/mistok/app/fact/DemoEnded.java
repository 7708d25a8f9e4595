package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// An exercise is over. What was typed or chosen is not in it.
///
/// @param steps the steps that were seen, in their order
/// @param help who helped besides the coach; empty if nobody did
public record DemoEnded(
        String demo,
        int version,
        Way way,
        Ending ending,
        Stay stay,
        List<StepPlayed> steps,
        Optional<Help> help)
        implements Fact {

    public enum Help {
        /// One came when the bell was rung.
        @JsonProperty("librarian")
        LIBRARIAN
    }

    public DemoEnded {
        steps = List.copyOf(steps);
    }

    public enum Ending {
        @JsonProperty("finished")
        FINISHED,
        /// Left by the visitor.
        @JsonProperty("left")
        LEFT,
        /// Begun again from the first step.
        @JsonProperty("restarted")
        RESTARTED,
        /// Left alone until the countdown ran out.
        @JsonProperty("idle")
        IDLE
    }
}
