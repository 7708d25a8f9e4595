package ua.mistok.app.results;

import java.util.List;
import ua.mistok.app.figures.Shown;

/// How far people came. What they did is told at any size, what they answered is not.
///
/// @param shown slides that came into sight; an hourly counter, so no rate begins with it
/// @param touched visits
/// @param started exercises begun
/// @param finished exercises ended at their last step
/// @param surveyed surveys sent in after an exercise
public record Activity(long shown, long touched, long started, long finished, Shown surveyed) {

    /// One step of an exercise.
    ///
    /// @param seen runs that came here
    /// @param wrong runs with at least one wrong turn here
    /// @param hint runs that asked for help here
    /// @param left runs that ended here before their end
    public record Stumble(String step, long seen, long wrong, long hint, long left) {}

    /// @param steps in the order in which they are told about
    public record Exercise(String exercise, List<Stumble> steps) {
        public Exercise {
            steps = List.copyOf(steps);
        }
    }
}
