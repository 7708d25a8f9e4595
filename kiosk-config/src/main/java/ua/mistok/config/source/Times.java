package ua.mistok.config.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// Reads days and times of day, as ISO 8601 writes them.
public final class Times {

    private Times() {}

    /// A day that must be there, such as `2026-12-01`; empty, with a problem, if it is not.
    public static Optional<LocalDate> day(SourceMap map, String name) {
        return required(map, name, LocalDate::parse, Times::notADate);
    }

    /// A day that need not be there; empty, with a problem, if it is not written like one.
    public static Optional<LocalDate> optionalDay(SourceMap map, String name) {
        return map.optionalString(name)
                .flatMap(text -> parsed(map, name, text, LocalDate::parse, Times::notADate));
    }

    /// A time of day that must be there, such as `"14:00"`; empty, with a problem, if it is not.
    public static Optional<LocalTime> time(SourceMap map, String name) {
        return required(map, name, LocalTime::parse, Times::notATime);
    }

    private static <T> Optional<T> required(
            SourceMap map, String name, Function<String, T> parse, Function<Place, Problem> wrong) {
        var text = map.requiredString(name);
        return map.has(name) ? parsed(map, name, text, parse, wrong) : Optional.empty();
    }

    private static <T> Optional<T> parsed(
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

    private static Problem notADate(Place place) {
        return Problem.error(
                "not-a-date",
                place,
                "Напишіть дату так: 2026-12-01.",
                "Write the date like this: 2026-12-01.");
    }

    private static Problem notATime(Place place) {
        return Problem.error(
                "not-a-time",
                place,
                "Напишіть час так: \"14:00\".",
                "Write the time like this: \"14:00\".");
    }

    /// @param place of the end
    public static Problem endsBeforeItBegins(Place place) {
        return Problem.error(
                "ends-before-it-begins",
                place,
                "Кінець стоїть раніше за початок. Поміняйте їх.",
                "The end is before the beginning. Swap them.");
    }
}
