package ua.mistok.config.campaign;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.source.SourceMap;
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
        var from = day(map, "from");
        var until = day(map, "until");
        var weekdays = Set.copyOf(map.several("weekdays", DayOfWeek.class));
        var hours = map.optionalMap("hours").flatMap(ShowingReader::hours);
        map.end();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            map.problems().add(CampaignProblem.endsBeforeItBegins(map.place("until")));
            return new Showing(from, Optional.empty(), weekdays, hours);
        }
        return new Showing(from, until, weekdays, hours);
    }

    private static Optional<Hours> hours(SourceMap map) {
        var from = time(map, "from");
        var until = time(map, "until");
        map.end();
        if (from.isPresent() && from.equals(until)) {
            map.problems().add(CampaignProblem.noTimeAtAll(map.place("until")));
            return Optional.empty();
        }
        return from.flatMap(begin -> until.map(end -> new Hours(begin, end)));
    }

    static Optional<Event> event(SourceMap map) {
        var on = value(map, "on", LocalDate::parse, CampaignProblem::notADate);
        var from = time(map, "from");
        var until = time(map, "until");
        var where = map.requiredText("where");
        if (map.has("where") && where.in(Language.UKRAINIAN).isBlank()) {
            map.problems().add(CampaignProblem.blank(map.place("where"), "where"));
        }
        map.end();
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            map.problems().add(CampaignProblem.endsBeforeItBegins(map.place("until")));
            return Optional.empty();
        }
        return on.flatMap(
                day -> from.flatMap(begin -> until.map(end -> new Event(day, begin, end, where))));
    }

    private static Optional<LocalDate> day(SourceMap map, String name) {
        return map.optionalString(name)
                .flatMap(
                        text ->
                                parse(
                                        map,
                                        name,
                                        text,
                                        LocalDate::parse,
                                        CampaignProblem::notADate));
    }

    private static Optional<LocalTime> time(SourceMap map, String name) {
        return value(map, name, LocalTime::parse, CampaignProblem::notATime);
    }

    private static <T> Optional<T> value(
            SourceMap map, String name, Function<String, T> parse, Function<Place, Problem> wrong) {
        var text = map.requiredString(name);
        return map.has(name) ? parse(map, name, text, parse, wrong) : Optional.empty();
    }

    private static <T> Optional<T> parse(
            SourceMap map,
            String name,
            String text,
            Function<String, T> parse,
            Function<Place, Problem> wrong) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException wrongForm) {
            map.problems().add(wrong.apply(map.place(name)));
            return Optional.empty();
        }
    }
}
