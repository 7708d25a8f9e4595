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

    /// A campaign, or another slide of the waiting screen.
    public static final String CAMPAIGN = "campaign";

    /// By what people came: a campaign, a stroke and the channel, such as `subsidy/poster`; or
    /// the channel alone behind a stroke.
    public static final String SOURCE = "source";

    public static final String PLACE = "place";

    /// Whoever led a class, by their pseudonymous code; empty where none was told.
    public static final String TRAINER = "trainer";

    private Dimension() {}
}
