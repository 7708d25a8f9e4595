package ua.mistok.app.sync;

/// What came of one wish.
sealed interface Came {

    /// It is as the hub wants it; nothing was to do.
    record Right() implements Came {}

    /// The shelf is another now.
    record Done() implements Came {}

    /// At another contact it goes on.
    record Later() implements Came {}

    /// @param code why, as a slug
    /// @param forGood whether trying again changes nothing
    record Not(String code, boolean forGood) implements Came {}
}
