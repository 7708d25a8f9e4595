package ua.mistok.config.lesson;

import java.util.Optional;

/// A class of which nothing matters but its word and its seed.
final class SamplePlan {

    private SamplePlan() {}

    static ClassPlan of(String word, String seed) {
        return new ClassPlan(
                "class-1",
                "first-steps",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                12,
                ClassPlan.Turn.PLANNED,
                word,
                seed);
    }
}
