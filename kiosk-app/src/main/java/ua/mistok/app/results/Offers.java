package ua.mistok.app.results;

import java.util.Map;
import java.util.Set;
import ua.mistok.app.tally.Dimension;

/// What is known of where and after what a survey is asked without looking at any answer.
///
/// @param members which stations, services and ways there were, by dimension
/// @param isAfterExercises whether it was ever offered after an exercise
/// @param isAlone whether it was ever offered without one
record Offers(Map<String, Set<String>> members, boolean isAfterExercises, boolean isAlone) {

    Set<String> members(String dimension) {
        return members.getOrDefault(dimension, Set.of());
    }

    /// Whether it may have responses that have a place in the dimension.
    boolean isPlaced(String dimension) {
        return dimension.equals(Dimension.STATION) || isAfterExercises;
    }

    /// Whether it may have responses that have none.
    boolean isElsewhere(String dimension) {
        return !dimension.equals(Dimension.STATION) && isAlone;
    }
}
