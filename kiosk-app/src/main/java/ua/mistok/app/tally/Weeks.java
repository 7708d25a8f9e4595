package ua.mistok.app.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/// ISO weeks as Ukraine's calendar has them, as yyyyww.
public final class Weeks {

    /// Date unknown.
    public static final int UNKNOWN = 0;

    private static final ZoneId UKRAINE = ZoneId.of("Europe/Kyiv");

    private Weeks() {}

    /// The day in Ukraine.
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, UKRAINE);
    }

    public static int of(Instant instant) {
        var day = instant.atZone(UKRAINE);
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
