package ua.mistok.app.idea;

import java.util.Collection;
import java.util.Comparator;

/// How staff judge an idea together.
///
/// @param people who judged it
/// @param mean over them, 1 to 5; 0 as long as nobody did
public record Score(int people, double mean) {

    /// The best first, and what nobody has judged last.
    public static final Comparator<Score> BEST_FIRST =
            Comparator.comparingDouble(Score::mean).reversed();

    static Score of(Collection<Rating> ratings) {
        var mean = ratings.stream().mapToDouble(Rating::mean).average().orElse(0);
        return new Score(ratings.size(), mean);
    }
}
