package ua.mistok.app.timetable;

import java.util.Optional;

/// Where learners join a class with a telephone of their own; it stands on their cards.
@FunctionalInterface
public interface JoinAddress {

    /// Empty where the kiosk is in no network that they could reach.
    Optional<String> find();
}
