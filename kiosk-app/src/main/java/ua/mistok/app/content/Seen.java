package ua.mistok.app.content;

import java.util.Optional;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Step;
import ua.mistok.config.service.Service;

/// What a visitor saw who said «Тут щось не так», out of the content of then. Nothing of what they
/// did is in it.
///
/// @param shelf on which it lies
/// @param version of the pack
/// @param now whether visitors still see just this
public record Seen(Shelf shelf, Service service, Optional<Place> place, int version, boolean now) {

    /// A step of an exercise.
    public record Place(Demo demo, Step step) {}
}
