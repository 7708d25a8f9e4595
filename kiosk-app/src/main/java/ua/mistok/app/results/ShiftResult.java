package ua.mistok.app.results;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.figures.Share;

/// How confident people were before exercises and after them, by the question «confidence», 0 to
/// 10: the share of those who rate themselves 7 to 10.
///
/// @param pairs how many said both; empty where they are too few
/// @param without how many said only the first: in no share, and told beside them; empty where
///     they are too few
/// @param services by exercise; empty where a breakdown would give too much away
public record ShiftResult(
        Optional<Pairs> pairs, Optional<Integer> without, List<OfServices> services) {

    public ShiftResult {
        services = List.copyOf(services);
    }

    /// @param before share of 7 to 10 before; empty if one side of it is too few
    /// @param after likewise after
    public record Pairs(int n, Optional<Share> before, Optional<Share> after) {}

    /// @param exercises ids; several where each alone is too few
    public record OfServices(List<String> exercises, Share before, Share after) {
        public OfServices {
            exercises = List.copyOf(exercises);
        }
    }
}
