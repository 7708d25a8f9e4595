package ua.mistok.app.visitor;

import java.util.Optional;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Way;

/// What a survey is asked after.
///
/// @param demo the exercise just done; empty for a survey that stands by itself
/// @param way how it was played
record About(Optional<Demo> demo, Optional<Way> way) {

    static final About NOTHING = new About(Optional.empty(), Optional.empty());

    static About of(Demo demo, Way way) {
        return new About(Optional.of(demo), Optional.of(way));
    }

    Optional<String> demoId() {
        return demo.map(exercise -> exercise.id().slug());
    }
}
