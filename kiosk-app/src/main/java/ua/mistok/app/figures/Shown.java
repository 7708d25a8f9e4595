package ua.mistok.app.figures;

import java.util.List;

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

    /// The sum of those that are shown; made of nothing that is hidden, it gives nothing away.
    static Shown sum(List<Shown> all) {
        var sum = 0;
        var isAny = false;
        for (var each : all) {
            if (each instanceof Count(var n)) {
                sum += n;
                isAny = true;
            }
        }
        return isAny ? new Count(sum) : new TooFew();
    }
}
