package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The order in which a run shows the options of a question.
final class Shuffle {

    private Shuffle() {}

    /// «Інше» and «Жодне» keep their places at the end.
    static List<Option> of(Question question, Random random) {
        var kind = question.kind();
        if (!kind.isShuffled()) {
            return kind.options();
        }
        var order = new ArrayList<>(kind.options().stream().filter(o -> !o.last()).toList());
        Collections.shuffle(order, random);
        kind.options().stream().filter(Option::last).forEach(order::add);
        return List.copyOf(order);
    }
}
