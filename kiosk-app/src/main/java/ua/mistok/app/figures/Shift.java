package ua.mistok.app.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How confidence moved in a period, over those who told it before and after.
///
/// How many moved up, stayed or moved down is not told: beside both distributions it narrows hidden
/// counts to two or three values, as the attacker of the tests shows.
///
/// @param pairs those who told both halves
/// @param skipped those who told only the first: outside the pairs, inside what [#told()] names;
///     hidden by itself where they are few
/// @param before the distribution over the pairs, 0 to 10
/// @param after the same afterwards
public record Shift(Shown pairs, Shown skipped, Table before, Table after) {

    /// The answers 7 to 10, which funders ask about.
    public static final List<String> HIGH = names(7, 10);

    static final List<String> SCALE = names(0, 10);

    /// The share of the pairs that told 7 to 10 before.
    public Optional<Share> highBefore() {
        return before.share(HIGH);
    }

    /// The share of the pairs that told 7 to 10 after.
    public Optional<Share> highAfter() {
        return after.share(HIGH);
    }

    /// Everybody who told the first half, where pairs and skips are both shown.
    public Shown told() {
        return pairs instanceof Shown.Count(var p) && skipped instanceof Shown.Count(var s)
                ? new Shown.Count(p + s)
                : new Shown.TooFew();
    }

    private static List<String> names(int low, int high) {
        return IntStream.rangeClosed(low, high).mapToObj(Integer::toString).toList();
    }
}
