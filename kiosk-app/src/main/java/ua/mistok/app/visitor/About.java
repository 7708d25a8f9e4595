package ua.mistok.app.visitor;

import java.util.Optional;
import ua.mistok.app.fact.OfClass;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Way;

/// What a survey is asked after.
///
/// @param demo the exercise just done; empty for a survey that stands by itself
/// @param way how it was played
/// @param ofClass the class of some weeks ago
record About(Optional<Demo> demo, Optional<Way> way, Optional<OfClass> ofClass) {

    static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty());

    static About of(Demo demo, Way way) {
        return new About(Optional.of(demo), Optional.of(way), Optional.empty());
    }

    static About of(OfClass past) {
        return new About(Optional.empty(), Optional.empty(), Optional.of(past));
    }

    Optional<String> demoId() {
        return demo.map(exercise -> exercise.id().slug());
    }
}
