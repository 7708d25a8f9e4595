package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How many answers each period has, and which of these numbers are shown; one for all dimensions
/// of a measure.
///
/// A root is shown from [Floor#ANSWERS] on; below what is hidden everything is. Among the parts of
/// a shown period those under the floor are hidden, and with them the next smallest until they are
/// two and make up the floor together: their sum is all that can be learned. An only part equals
/// its whole and is shown with it.
public final class Totals {

    private final Calendar calendar;
    private final Predicate<Period> mayBeTold;
    private final Map<Period, Integer> sums = new HashMap<>();
    private final Map<Period, Boolean> seen = new HashMap<>();

    private Totals(
            Calendar calendar,
            Map<? extends Period.Leaf, Integer> counts,
            Predicate<Period> mayBeTold) {
        this.calendar = calendar;
        this.mayBeTold = mayBeTold;
        for (var root : calendar.roots()) {
            count(root, counts);
            decide(root, isEnough(root));
        }
    }

    /// The totals of answers counted by week; what lies outside the calendar is left out.
    public static Totals of(Calendar calendar, Map<? extends Period.Leaf, Integer> counts) {
        return of(calendar, counts, period -> true);
    }

    /// As [#of], where some periods are hidden whatever their number is.
    public static Totals of(
            Calendar calendar,
            Map<? extends Period.Leaf, Integer> counts,
            Predicate<Period> mayBeTold) {
        return new Totals(calendar, counts, mayBeTold);
    }

    /// The weeks told about.
    public Calendar calendar() {
        return calendar;
    }

    /// A period's number of answers.
    public Shown total(Period period) {
        return isShown(period) ? new Shown.Count(sum(period)) : new Shown.TooFew();
    }

    boolean isShown(Period period) {
        return seen.getOrDefault(period, false);
    }

    int sum(Period period) {
        return sums.getOrDefault(period, 0);
    }

    private int count(Period period, Map<? extends Period.Leaf, Integer> counts) {
        var parts = calendar.parts(period);
        var sum =
                parts.isEmpty()
                        ? counts.getOrDefault(period, 0)
                        : parts.stream().mapToInt(part -> count(part, counts)).sum();
        sums.put(period, sum);
        return sum;
    }

    private void decide(Period period, boolean shown) {
        seen.put(period, shown);
        var parts = calendar.parts(period);
        var hidden = shown ? hidden(parts) : parts;
        parts.forEach(part -> decide(part, !hidden.contains(part)));
    }

    private boolean isEnough(Period period) {
        return sum(period) >= Floor.ANSWERS && mayBeTold.test(period);
    }

    private List<Period> hidden(List<Period> parts) {
        var hidden = new ArrayList<Period>();
        var sum = 0;
        var order = Comparator.comparing(this::isEnough).thenComparingInt(this::sum);
        for (var part : parts.stream().sorted(order).toList()) {
            var open = !hidden.isEmpty() && (hidden.size() < 2 || sum < Floor.ANSWERS);
            if (!isEnough(part) || open) {
                hidden.add(part);
                sum += sum(part);
            }
        }
        return hidden.size() == parts.size() && parts.size() == 1 ? List.of() : hidden;
    }
}
