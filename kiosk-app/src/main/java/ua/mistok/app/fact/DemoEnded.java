package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// An exercise is over. What was typed or chosen is not in it.
///
/// @param steps the steps that were seen, in their order
/// @param help who helped besides the coach; empty if nobody did
/// @param came by what the visitor had come, if that is known
public record DemoEnded(
        String demo,
        int version,
        Way way,
        Ending ending,
        Stay stay,
        List<StepPlayed> steps,
        Optional<Help> help,
        Optional<CameBy> came)
        implements Fact {

    public enum Help {
        /// One came when the bell was rung.
        @JsonProperty("librarian")
        LIBRARIAN
    }

    public DemoEnded {
        steps = List.copyOf(steps);
    }

    /// By somebody of whom it is not known by what they came.
    public DemoEnded(
            String demo,
            int version,
            Way way,
            Ending ending,
            Stay stay,
            List<StepPlayed> steps,
            Optional<Help> help) {
        this(demo, version, way, ending, stay, steps, help, Optional.empty());
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
