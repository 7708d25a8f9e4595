package ua.mistok.app.morning;

import java.time.LocalDate;
import java.time.ZoneId;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.journal.RecentStore;

/// What happened on a day, counted when somebody asks.
public final class Days {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final RecentStore recent;

    public Days(RecentStore recent) {
        this.recent = recent;
    }

    /// A day of Kyiv's calendar, as far as it is over.
    public Day on(LocalDate day) {
        int visits = 0;
        int started = 0;
        int finished = 0;
        int helped = 0;
        var facts =
                recent.between(
                        day.atStartOfDay(KYIV).toInstant(),
                        day.plusDays(1).atStartOfDay(KYIV).toInstant());
        for (var fact : facts) {
            switch (fact) {
                case VisitBegan() -> visits++;
                case DemoBegan _ -> started++;
                case DemoEnded ended -> {
                    finished += ended.ending() == DemoEnded.Ending.FINISHED ? 1 : 0;
                    helped += ended.help().isPresent() ? 1 : 0;
                }
                default -> {}
            }
        }
        return new Day(visits, started, finished, helped);
    }
}
