package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/// How one step of an exercise went.
///
/// @param attempts times that the step was tried to be left forwards
/// @param hint times that «Натяк» was asked for; likewise «Де це?», «Покажіть», «Зробіть за мене»
/// @param wrongTurns choices that the step answered with «чому ні»
public record StepPlayed(
        String step,
        int attempts,
        int hint,
        int where,
        int show,
        int done,
        int wrongTurns,
        Set<Flag> flags) {

    public StepPlayed {
        flags = Set.copyOf(flags);
    }

    public enum Flag {
        /// No progress for a long time.
        @JsonProperty("stuck")
        STUCK,
        /// The exercise was left here.
        @JsonProperty("left-here")
        LEFT_HERE,
        /// The guard threw away something that looked real.
        @JsonProperty("guarded")
        GUARDED
    }
}
