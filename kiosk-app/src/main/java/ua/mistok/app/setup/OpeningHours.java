package ua.mistok.app.setup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;

/// When the library is open, as one says it in a sentence: these days, from then to then. Whatever
/// is less plain is planned on the page of the week.
public record OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /// What most say.
    static final OpeningHours USUAL =
            new OpeningHours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0));

    private static final ModeId CLOSED = new ModeId("closed");

    public OpeningHours {
        days = Set.copyOf(days);
    }

    /// The plain hours of a week; empty for a week that was planned in another way.
    public static Optional<OpeningHours> of(Schedule schedule) {
        var hours = schedule.week().values().stream().distinct().toList();
        var isPlain =
                schedule.otherwise().equals(CLOSED)
                        && hours.size() == 1
                        && hours.getFirst().size() == 1
                        && hours.getFirst().getFirst().mode().equals(Shelf.USUAL);
        return isPlain
                ? Optional.of(
                        new OpeningHours(
                                schedule.week().keySet(),
                                hours.getFirst().getFirst().from(),
                                hours.getFirst().getFirst().to()))
                : Optional.empty();
    }

    /// A week with these hours; days that are different stay.
    Schedule in(Schedule before) {
        var open = List.of(new Hours(from, to, Shelf.USUAL));
        Map<DayOfWeek, List<Hours>> week =
                days.stream()
                        .collect(
                                Collectors.toMap(
                                        day -> day,
                                        _ -> open,
                                        (one, _) -> one,
                                        () -> new EnumMap<>(DayOfWeek.class)));
        return new Schedule(CLOSED, week, before.special());
    }
}
