package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// An exercise is over. What was typed or chosen is not in it.
///
/// @param steps the steps that were seen, in their order
public record DemoEnded(
        String demo, int version, Way way, Ending ending, Stay stay, List<StepPlayed> steps)
        implements Fact {

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
