package ua.mistok.app.exchange;

/// Whether a thing may leave.
public sealed interface Leaving {

    /// @param title in Ukrainian
    record Ready(String title) implements Leaving {}

    /// It is not here, or not this library's to give.
    record Gone() implements Leaving {}

    /// Nobody has said what this library is called.
    record Nameless() implements Leaving {}

    /// It holds what looks like a person's number or address.
    record Personal(String title) implements Leaving {}

    /// Larger than a file may be.
    record TooLarge(String title) implements Leaving {}
}
