package ua.mistok.config.mode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.config.mode.Overlaps.Placed;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;

/// Reads a schedule as [ScheduleWriter] writes it, or as a person does.
public final class ScheduleReader {

    private final SourceMap schedule;
    private final Map<ModeId, Mode> modes;
    private final HoursReader hours;
    private final Map<DayOfWeek, Overlaps> taken = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);

    private ScheduleReader(SourceMap schedule, Map<ModeId, Mode> modes, Problems references) {
        this.schedule = schedule;
        this.modes = modes;
        this.hours = new HoursReader(modes, references);
    }

    /// @param file how problems name it
    /// @param modes that there are
    /// @param references takes modes that are not there; the schedule is good without them
    public static Checked<Schedule> read(
            String file, String text, Collection<Mode> modes, Problems references) {
        var byId = modes.stream().collect(Collectors.toMap(Mode::id, Function.identity()));
        var problems = new Problems();
        var schedule =
                SourceTree.read(file, text, problems)
                        .map(map -> new ScheduleReader(map, byId, references).schedule());
        return problems.check(schedule::orElseThrow);
    }

    private Schedule schedule() {
        var otherwise = hours.mode(schedule, "otherwise");
        schedule.maps("week").forEach(this::week);
        var special = new ArrayList<SpecialDays>();
        for (var map : schedule.maps("special")) {
            special(map, special).ifPresent(special::add);
        }
        schedule.end();
        return new Schedule(otherwise, week, special);
    }

    private void week(SourceMap map) {
        var days = map.several("days", DayOfWeek.class).stream().distinct().toList();
        if (map.strings("days").isEmpty()) {
            map.problems().add(ScheduleProblem.NO_DAYS.at(map.place("days")));
        }
        var read = hours.read(map);
        for (var day : days) {
            read.ifPresent(
                    found -> {
                        week.computeIfAbsent(day, _ -> new ArrayList<>()).add(found);
                        taken.computeIfAbsent(day, _ -> new Overlaps(modes, map.problems()))
                                .add(new Placed(found, map.place("from")));
                    });
        }
    }

    private Optional<SpecialDays> special(SourceMap map, List<SpecialDays> before) {
        var from = date(map, "from");
        var to = map.has("to") ? date(map, "to") : from;
        var name = map.requiredText("name");
        var overlaps = new Overlaps(modes, map.problems());
        var instead = new ArrayList<Hours>();
        for (var each : map.maps("hours")) {
            hours.read(each)
                    .ifPresent(
                            found -> {
                                instead.add(found);
                                overlaps.add(new Placed(found, each.place("from")));
                            });
        }
        map.end();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            map.problems().add(ScheduleProblem.LAST_BEFORE_FIRST.at(map.place("to")));
            return Optional.empty();
        }
        var days = new SpecialDays(from.get(), to.get(), name, instead);
        if (before.stream().anyMatch(days::meets)) {
            map.problems().add(ScheduleProblem.DAYS_TWICE.warningAt(map.place("from")));
        }
        return Optional.of(days);
    }

    private static Optional<LocalDate> date(SourceMap map, String name) {
        var text = map.requiredString(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            map.problems().add(ScheduleProblem.NOT_A_DATE.at(map.place(name)));
            return Optional.empty();
        }
    }
}
