package ua.mistok.app.station;

/// A registered screen.
///
/// @param slug names it for ever
/// @param name as staff call it
/// @param inches diagonal of the screen, from which a page knows its pixels per millimetre
public record Station(String slug, String name, double inches) {

    public static final double SMALLEST_INCHES = 7;
    public static final double LARGEST_INCHES = 90;

    /// Name of the request attribute that holds the station a request comes from.
    public static final String ATTRIBUTE = Station.class.getName();

    /// Slug of the machine's own screen.
    public static final String MAIN = "main";

    public Station {
        if (inches < SMALLEST_INCHES || inches > LARGEST_INCHES) {
            throw new IllegalArgumentException("a screen of " + inches + " inches");
        }
    }
}
