package ua.mistok.app.station;

/// The screen of a station was measured with a card of a known width; the newest holds.
///
/// @param inches diagonal that follows from it
/// @param pixelsPerMillimetre of a page, as the card told
record MeasuredScreen(String slug, double inches, double pixelsPerMillimetre) {

    static final String KIND = "station.measured";
}
