package ua.mistok.app.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments in words, on the clock of Kyiv.
public final class Moments {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private Moments() {}

    /// «четвер, 3 грудня».
    public static String day(Instant moment, Locale locale) {
        return in("EEEE, d MMMM", moment, locale);
    }

    /// «9:05».
    public static String time(Instant moment, Locale locale) {
        return in("H:mm", moment, locale);
    }

    private static String in(String pattern, Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(KYIV));
    }
}
