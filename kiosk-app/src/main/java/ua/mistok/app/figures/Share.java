package ua.mistok.app.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A part of a whole, as it is told: «35 % (14 із 40)».
///
/// @param k the part
/// @param n the whole, not none
/// @param percent whole per cent
public record Share(int k, int n, int percent) {

    /// A share that stands alone, rounded half up.
    public static Share of(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n);
        }
        return new Share(k, n, (int) ((200L * k + n) / (2L * n)));
    }

    /// Shares shown together: their per cent add up to 100. What is lost in rounding down goes to
    /// those who lost most, the earlier first.
    public static List<Share> of(List<Integer> parts) {
        var n = parts.stream().mapToInt(part -> part).sum();
        var floors = parts.stream().map(k -> new Share(k, n, down(k, n))).toList();
        var missing = 100 - floors.stream().mapToInt(Share::percent).sum();
        var raised =
                IntStream.range(0, parts.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> -(100L * parts.get(i) % n)))
                        .limit(missing)
                        .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> raised.contains(i) ? floors.get(i).more() : floors.get(i))
                .toList();
    }

    /// The interval of this share.
    public Wilson interval() {
        return Wilson.of(k, n);
    }

    private Share more() {
        return new Share(k, n, percent + 1);
    }

    private static int down(int k, int n) {
        if (n < 1 || k < 0) {
            throw new IllegalArgumentException(k + " of " + n);
        }
        return (int) (100L * k / n);
    }
}
