package ua.mistok.config.pack;

/// How far two colours are apart for an eye: from 1 to 21 (WCAG 2.2, "contrast ratio").
final class Contrast {

    private static final double FLARE = 0.05;
    private static final double LINEAR_BELOW = 0.04045;

    private Contrast() {}

    /// @param one `#RRGGBB`
    /// @param other `#RRGGBB`
    static double between(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + FLARE) / (Math.min(first, second) + FLARE);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= LINEAR_BELOW ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
