package ua.mistok.app.tally;

/// By what a count is split. The names are stored: they never change.
public final class Dimension {

    /// Not split: everything once.
    public static final String NONE = "";

    public static final String STATION = "station";

    /// A service or its exercise, by the exercise's id.
    public static final String SERVICE = "service";

    public static final String WAY = "way";
    public static final String LANGUAGE = "language";

    /// A slide of the waiting screen.
    public static final String CAMPAIGN = "campaign";

    public static final String PLACE = "place";

    private Dimension() {}
}
