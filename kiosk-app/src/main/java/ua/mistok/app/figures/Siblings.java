package ua.mistok.app.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Places that lie in one place, and which of their numbers may be told beside its own: whoever
/// sees the whole and all other parts must not find the one that is hidden.
///
/// The rule: the whole, broken down by its parts, is one more table of the whole and is hidden like
/// any other ([Tables]). A part is told in a period only where it stands alone in that table. What
/// is too small there was put together with others, so that what remains of the whole when every
/// told part is taken away is of at least two parts and at least [Floor#ANSWERS] answers; and the
/// weeks of a month show the same parts or none, so that nothing is found through time either. What
/// a part tells of its own answers hangs on these numbers, and so does what lies within it.
///
/// Known of what remains together is therefore as much as of a place of that size, but for one
/// thing: a difference of two distributions may have a part under [Floor#PART].
public final class Siblings {

    private final Totals whole;
    private final List<String> names;
    private final Optional<Tables> tables;

    private Siblings(Totals whole, List<String> names, Optional<Tables> tables) {
        this.whole = whole;
        this.names = names;
        this.tables = tables;
    }

    /// @param whole numbers of the place that they lie in, as far as these are told
    /// @param parts counts by week of every place that lies in it and may have any: one that is
    ///     left out because nobody answered there would be told by that
    public static Siblings of(
            Totals whole, Map<String, ? extends Map<? extends Period.Leaf, Integer>> parts) {
        var sorted = new TreeMap<>(parts);
        var names = List.copyOf(sorted.keySet());
        return new Siblings(whole, names, tables(whole, names, sorted));
    }

    /// Empty where the parts are not the whole: some of its answers have moved away with a kiosk.
    /// Then no part is told.
    private static Optional<Tables> tables(
            Totals whole,
            List<String> names,
            Map<String, ? extends Map<? extends Period.Leaf, Integer>> parts) {
        var sums = new HashMap<Period.Leaf, Integer>();
        var draft = Cube.breakdown(names, List.of());
        parts.forEach(
                (name, weeks) ->
                        weeks.forEach(
                                (week, n) -> {
                                    draft.add(week, name, n);
                                    sums.merge(week, n, Integer::sum);
                                }));
        var isWhole =
                whole.calendar().weeks().stream()
                        .allMatch(week -> sums.getOrDefault(week, 0) == whole.sum(week));
        return isWhole && !names.isEmpty()
                ? Optional.of(Tables.of(whole, draft.cube()))
                : Optional.empty();
    }

    /// Whether a part may tell its number of a period; an only one is the whole once more.
    public boolean isTold(String part, Period period) {
        if (tables.isEmpty()) {
            return false;
        }
        return names.equals(List.of(part))
                ? whole.isShown(period)
                : tables.get().table(period).groupsShown().stream()
                        .anyMatch(group -> group.categories().equals(List.of(part)));
    }

    /// The numbers of a part, as far as they may be told beside those of the others.
    ///
    /// @param counts by week, as [#of] was given them
    public Totals totals(String part, Map<? extends Period.Leaf, Integer> counts) {
        return Totals.of(whole.calendar(), counts, period -> isTold(part, period));
    }

    /// How many answers each part has; several that are too few stand together.
    public Map<List<String>, Integer> told(Period period) {
        var told = new LinkedHashMap<List<String>, Integer>();
        if (names.size() == 1 && whole.isShown(period)) {
            told.put(names, whole.sum(period));
        }
        tables.map(of -> of.table(period).groupsShown()).stream()
                .flatMap(Collection::stream)
                .forEach(group -> told.put(group.categories(), group.count()));
        return told;
    }
}
