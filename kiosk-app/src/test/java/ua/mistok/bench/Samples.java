package ua.mistok.bench;

import java.util.Arrays;
import java.util.Locale;

/// Measured values of one thing, all in the same unit.
final class Samples {

    private double[] values = new double[64];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    int count() {
        return count;
    }

    double p50() {
        return quantile(0.50);
    }

    double p99() {
        return quantile(0.99);
    }

    /// The smallest value that at least this share of all values does not exceed.
    double quantile(double share) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }

    /// `p50 … p99 … (n …)`
    String in(String unit) {
        return String.format(
                Locale.ROOT, "p50 %.2f %s, p99 %.2f %s (n %d)", p50(), unit, p99(), unit, count);
    }
}
