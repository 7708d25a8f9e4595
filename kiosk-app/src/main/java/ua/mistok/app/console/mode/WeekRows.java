package ua.mistok.app.console.mode;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.mode.SpecialDays;

/// A schedule while somebody edits it: hours of several days are one row.
final class WeekRows {

    final List<Row> rows = new ArrayList<>();
    final List<SpecialDays> special;
    ModeId otherwise;

    /// Equal hours on some days of the week.
    static final class Row {
        Set<DayOfWeek> days;
        LocalTime from;
        LocalTime to;
        ModeId mode;

        Row(Set<DayOfWeek> days, Hours hours) {
            this.days = days;
            this.from = hours.from();
            this.to = hours.to();
            this.mode = hours.mode();
        }

        Hours hours() {
            return new Hours(from, to, mode);
        }
    }

    WeekRows(Schedule schedule) {
        otherwise = schedule.otherwise();
        special = new ArrayList<>(schedule.special());
        for (var day : DayOfWeek.values()) {
            for (var hours : schedule.week().getOrDefault(day, List.of())) {
                row(hours, day).days.add(day);
            }
        }
    }

    private Row row(Hours hours, DayOfWeek day) {
        return rows.stream()
                .filter(row -> row.hours().equals(hours) && !row.days.contains(day))
                .findFirst()
                .orElseGet(() -> add(EnumSet.noneOf(DayOfWeek.class), hours));
    }

    Row add(Set<DayOfWeek> days, Hours hours) {
        var row = new Row(days, hours);
        rows.add(row);
        return row;
    }

    /// As it would be saved; the rules say what is wrong with it.
    Schedule schedule() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (var row : rows) {
            for (var day : row.days) {
                week.computeIfAbsent(day, _ -> new ArrayList<>()).add(row.hours());
            }
        }
        return new Schedule(otherwise, week, special);
    }
}
