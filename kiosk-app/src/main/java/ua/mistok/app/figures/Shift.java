package ua.mistok.app.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How confidence moved in a period, over those who told it before and after.
///
/// Whoever skips one half is outside the pairs and told beside them. Pairs, those who told only the
/// first half and those who told only the second are different people, so each number is hidden for
/// itself. How many moved up, stayed or moved down is not told: beside both distributions it
/// narrows hidden counts to two or three values, as the attacker of the tests shows.
///
/// @param pairs those who told both halves
/// @param onlyBefore those who told only the first
/// @param onlyAfter those who told only the second
/// @param before the distribution over the pairs, 0 to 10
/// @param after the same afterwards
/// @param services the pairs by exercise, with the marks [#BEFORE] and [#AFTER]
public record Shift(
        Shown pairs, Shown onlyBefore, Shown onlyAfter, Table before, Table after, Table services) {

    /// The answers 7 to 10, which funders ask about.
    public static final List<String> HIGH = names(7, 10);

    /// Mark of those who told 7 to 10 before.
    public static final String BEFORE = "before";

    /// Mark of those who told 7 to 10 after.
    public static final String AFTER = "after";

    static final List<String> SCALE = names(0, 10);

    /// The share of the pairs that told 7 to 10 before.
    public Optional<Share> highBefore() {
        return before.share(HIGH);
    }

    /// The share of the pairs that told 7 to 10 after.
    public Optional<Share> highAfter() {
        return after.share(HIGH);
    }

    static boolean isHigh(int told) {
        return HIGH.contains(SCALE.get(told));
    }

    private static List<String> names(int low, int high) {
        return IntStream.rangeClosed(low, high).mapToObj(Integer::toString).toList();
    }
}
