package ua.mistok.app.figures;

/// The interval in which a share lies with 95 % confidence (E. B. Wilson, 1927): honest for small
/// numbers and at the ends, where the usual one leaves 0 to 1.
///
/// @param low the lower end, 0 to 1
/// @param high the upper end, 0 to 1
public record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    /// The interval of k among n.
    ///
    /// @throws IllegalArgumentException if n is none, or k is not among them
    public static Wilson of(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n);
        }
        var share = (double) k / n;
        var square = Z * Z / n;
        var centre = share + square / 2;
        var half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Wilson(
                Math.max(0, (centre - half) / (1 + square)),
                Math.min(1, (centre + half) / (1 + square)));
    }
}
