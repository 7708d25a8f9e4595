package ua.mistok.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints what was measured: a heading per part, a line per figure, and the ratio with its target.
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void part(String title) {
        out.println();
        out.println("== " + title);
    }

    void line(String name, String figure) {
        out.printf(Locale.ROOT, "   %-46s %s%n", name, figure);
    }

    /// A ratio and the most it should be.
    void ratio(String name, double ratio, double atMost) {
        line(
                name,
                String.format(
                        Locale.ROOT,
                        "%.2fx (target at most %.1fx: %s)",
                        ratio,
                        atMost,
                        met(ratio <= atMost)));
    }

    /// A figure and the most it should be.
    void limit(String name, double figure, double atMost, String unit) {
        line(
                name,
                String.format(
                        Locale.ROOT,
                        "%.1f %s (target under %.0f %s: %s)",
                        figure,
                        unit,
                        atMost,
                        unit,
                        met(figure < atMost)));
    }

    private static String met(boolean met) {
        return met ? "met" : "NOT MET";
    }
}
