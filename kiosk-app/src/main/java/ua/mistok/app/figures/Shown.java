package ua.mistok.app.figures;

/// A count as it may be seen.
public sealed interface Shown {

    /// The count itself.
    record Count(int n) implements Shown {}

    /// Too small, or it would give away one that is: never a number, not even none.
    record TooFew() implements Shown {}

    /// Whether there is a number to see.
    default boolean isShown() {
        return this instanceof Count;
    }
}
