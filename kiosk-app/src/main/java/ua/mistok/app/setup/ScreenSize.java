package ua.mistok.app.setup;

import java.util.Optional;
import ua.mistok.app.station.Station;

/// How large a screen is, by a card held to it.
///
/// @param inches diagonal
/// @param pixelsPerMillimetre of a page
public record ScreenSize(double inches, double pixelsPerMillimetre) {

    /// Width of a bank card (ISO/IEC 7810, ID-1), in millimetres.
    public static final double CARD = 85.60;

    private static final double INCH = 25.4;

    /// @param card width of the drawn card, in pixels of the page
    /// @param diagonal of the whole screen, in pixels of the page
    /// @return empty if no screen is that small or large
    public static Optional<ScreenSize> byCard(double card, double diagonal) {
        var perMillimetre = card / CARD;
        var inches = diagonal / perMillimetre / INCH;
        return inches >= Station.SMALLEST_INCHES && inches <= Station.LARGEST_INCHES
                ? Optional.of(new ScreenSize(inches, perMillimetre))
                : Optional.empty();
    }

    /// How wide a card is on a screen of this size.
    public static double card(double inches, double diagonal) {
        return diagonal / (inches * INCH) * CARD;
    }
}
