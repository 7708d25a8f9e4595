package ua.mistok.app.morning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.journal.RecentStore;

/// What happened on a day, counted when somebody asks.
public final class Days {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final RecentStore recent;

    public Days(RecentStore recent) {
        this.recent = recent;
    }

    /// Days of Kyiv's calendar, as far as they are over; all are read in one go.
    ///
    /// @param first of them
    /// @param last of them, no earlier
    public Map<LocalDate, Day> between(LocalDate first, LocalDate last) {
        var facts = new HashMap<LocalDate, List<Fact>>();
        for (var stored :
                recent.between(
                        first.atStartOfDay(KYIV).toInstant(),
                        last.plusDays(1).atStartOfDay(KYIV).toInstant())) {
            var day = LocalDate.ofInstant(stored.header().hour(), KYIV);
            stored.fact()
                    .ifPresent(
                            fact -> facts.computeIfAbsent(day, _ -> new ArrayList<>()).add(fact));
        }
        var days = new TreeMap<LocalDate, Day>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> days.put(day, counted(facts.getOrDefault(day, List.of()))));
        return days;
    }

    private static Day counted(List<Fact> facts) {
        int visits = 0;
        int started = 0;
        int finished = 0;
        int helped = 0;
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
