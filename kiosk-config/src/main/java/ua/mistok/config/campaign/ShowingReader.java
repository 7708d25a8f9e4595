package ua.mistok.config.campaign;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.Times;
import ua.mistok.config.text.Language;

/// Reads dates and hours: `showing: {from: 2026-12-01, weekdays: [monday], hours: {from: "10:00",
/// until: "18:00"}}`.
final class ShowingReader {

    private ShowingReader() {}

    /// Always, where nothing is said.
    static Showing read(SourceMap campaign) {
        return campaign.optionalMap("showing").map(ShowingReader::showing).orElse(Showing.ALWAYS);
    }

    private static Showing showing(SourceMap map) {
        var from = Times.optionalDay(map, "from");
        var until = Times.optionalDay(map, "until");
        var weekdays = Set.copyOf(map.several("weekdays", DayOfWeek.class));
        var hours = map.optionalMap("hours").flatMap(ShowingReader::hours);
        map.end();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            map.problems().add(Times.endsBeforeItBegins(map.place("until")));
            return new Showing(from, Optional.empty(), weekdays, hours);
        }
        return new Showing(from, until, weekdays, hours);
    }

    private static Optional<Hours> hours(SourceMap map) {
        var from = Times.time(map, "from");
        var until = Times.time(map, "until");
        map.end();
        if (from.isPresent() && from.equals(until)) {
            map.problems().add(CampaignProblem.noTimeAtAll(map.place("until")));
            return Optional.empty();
        }
        return from.flatMap(begin -> until.map(end -> new Hours(begin, end)));
    }

    static Optional<Event> event(SourceMap map) {
        var on = Times.day(map, "on");
        var from = Times.time(map, "from");
        var until = Times.time(map, "until");
        var where = map.requiredText("where");
        if (map.has("where") && where.in(Language.UKRAINIAN).isBlank()) {
            map.problems().add(CampaignProblem.blank(map.place("where"), "where"));
        }
        map.end();
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            map.problems().add(Times.endsBeforeItBegins(map.place("until")));
            return Optional.empty();
        }
        return on.flatMap(
                day -> from.flatMap(begin -> until.map(end -> new Event(day, begin, end, where))));
    }
}
