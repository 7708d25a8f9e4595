package ua.mistok.app.idea;

/// What a person has decided of an idea.
public sealed interface Standing {

    /// Nobody has read it yet.
    record Waiting() implements Standing {}

    /// Visitors see it.
    ///
    /// @param words as a person let them through, without names, addresses and accusations
    record Published(String words) implements Standing {}

    /// Visitors do not see it, or no longer.
    record Declined(Reason why) implements Standing {}
}
