package ua.mistok.app.classroom;

import java.util.List;
import ua.mistok.app.fact.StepPlayed;

/// How far a learner's page is in an exercise: counts, nothing of what was typed.
///
/// @param step id of the step
/// @param number of it, from 1
/// @param count how many there are on this way
/// @param steps those that this page played
public record Progress(String step, int number, int count, Mark mark, List<StepPlayed> steps) {

    public enum Mark {
        /// Somebody does something on this step.
        AT_WORK,
        /// The step was left; the trainer's next one is waited for.
        WAITS,
        /// The last step was left.
        ENDED
    }

    public Progress {
        steps = List.copyOf(steps);
    }

    /// How often help was asked for.
    public int hints() {
        return steps.stream()
                .mapToInt(step -> step.hint() + step.where() + step.show() + step.done())
                .sum();
    }
}
