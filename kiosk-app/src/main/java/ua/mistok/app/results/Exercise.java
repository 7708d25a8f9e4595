package ua.mistok.app.results;

import java.util.List;

/// Where an exercise goes wrong. What people did is told at any size.
///
/// @param exercise its id
/// @param steps in the order in which they are told about
public record Exercise(String exercise, List<Stumble> steps) {

    public Exercise {
        steps = List.copyOf(steps);
    }

    /// One step.
    ///
    /// @param seen runs that came here
    /// @param wrong runs with at least one wrong turn here
    /// @param hint runs that asked for help here
    /// @param left runs that ended here before their end
    public record Stumble(String step, int seen, int wrong, int hint, int left) {}
}
