package ua.mistok.app.console.idea;

import java.util.Comparator;
import java.util.List;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.Score;

/// In which order ideas stand; of equal ones the newer is first.
enum Sorting {
    NEWEST((one, other) -> 0),
    SCORE(Comparator.comparing(Idea::score, Score.BEST_FIRST)),
    SUPPORT(Comparator.comparingInt(Idea::supporters).reversed());

    private final Comparator<Idea> order;

    Sorting(Comparator<Idea> order) {
        this.order = order;
    }

    /// @param newestFirst as the bank lists them
    List<Idea> sort(List<Idea> newestFirst) {
        return newestFirst.stream().sorted(order).toList();
    }
}
