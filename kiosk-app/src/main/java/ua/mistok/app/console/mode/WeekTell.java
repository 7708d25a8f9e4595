package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.mode.SpecialDays;

/// Schedules in words, and what one save changed in one.
///
/// @param at where it is said
/// @param modes all there are
record WeekTell(Component at, List<Mode> modes) {

    /// «9:00–18:00 Самостійно».
    String hours(Hours hours) {
        return ModeTell.time(hours.from())
                + "–"
                + ModeTell.time(hours.to())
                + " "
                + ModeTell.name(at, modes, hours.mode());
    }

    /// «25.12.2026–26.12.2026».
    String days(SpecialDays days) {
        var first = ModeTell.date(days.from());
        return days.from().equals(days.to()) ? first : first + "–" + ModeTell.date(days.to());
    }

    /// «10:00–14:00 Самостійно», or that it is as outside hours.
    String hoursOf(SpecialDays days) {
        return days.hours().isEmpty()
                ? at.getTranslation("console.week.special.all-day")
                : days.hours().stream().map(this::hours).collect(Collectors.joining(", "));
    }

    private String whole(SpecialDays days) {
        return days(days)
                + " "
                + days.name().in(ModeTell.language(at))
                + " ("
                + hoursOf(days)
                + ")";
    }

    /// What differs, in words; empty if nothing does.
    List<String> changes(Schedule before, Schedule now) {
        var said = new ArrayList<String>();
        if (!before.otherwise().equals(now.otherwise())) {
            said.add(
                    at.getTranslation(
                            "console.modes.change.from-to",
                            at.getTranslation("console.week.otherwise"),
                            ModeTell.name(at, modes, before.otherwise()),
                            ModeTell.name(at, modes, now.otherwise())));
        }
        tell(said, "console.modes.change.came", week(now, before));
        tell(said, "console.modes.change.gone", week(before, now));
        tell(said, "console.modes.change.came", special(now, before));
        tell(said, "console.modes.change.gone", special(before, now));
        return said;
    }

    private void tell(List<String> said, String key, List<String> all) {
        all.forEach(one -> said.add(at.getTranslation(key, one)));
    }

    private List<String> special(Schedule in, Schedule other) {
        return in.special().stream()
                .filter(days -> !other.special().contains(days))
                .map(this::whole)
                .toList();
    }

    /// «пн, вт: 9:00–18:00 Самостійно».
    private List<String> week(Schedule in, Schedule other) {
        Map<Hours, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (var day : DayOfWeek.values()) {
            for (var hours : in.week().getOrDefault(day, List.of())) {
                if (!other.week().getOrDefault(day, List.of()).contains(hours)) {
                    days.computeIfAbsent(hours, _ -> new ArrayList<>()).add(day);
                }
            }
        }
        return days.entrySet().stream()
                .map(
                        one ->
                                one.getValue().stream()
                                                .map(day -> ModeTell.day(at, day))
                                                .collect(Collectors.joining(", "))
                                        + ": "
                                        + hours(one.getKey()))
                .toList();
    }
}
