package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.List;

/// What was decided on one way, and which way is the next.
final class Decisions {

    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> possible = new ArrayList<>();
    private int at;

    /// The answer to take here on this way.
    ///
    /// @param answers at least one
    <T> T take(List<T> answers) {
        if (answers.size() == 1) {
            return answers.getFirst();
        }
        if (at == taken.size()) {
            taken.add(0);
            possible.add(answers.size());
        }
        return answers.get(taken.get(at++));
    }

    /// Goes on to the next way; false if this was the last one.
    boolean next() {
        at = 0;
        while (!taken.isEmpty() && taken.getLast() + 1 >= possible.getLast()) {
            taken.removeLast();
            possible.removeLast();
        }
        if (taken.isEmpty()) {
            return false;
        }
        taken.add(taken.removeLast() + 1);
        return true;
    }

    /// Whether some decision was not tried yet.
    boolean hasMore() {
        for (var i = 0; i < taken.size(); i++) {
            if (taken.get(i) + 1 < possible.get(i)) {
                return true;
            }
        }
        return false;
    }
}
