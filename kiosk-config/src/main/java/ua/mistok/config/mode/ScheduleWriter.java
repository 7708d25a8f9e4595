package ua.mistok.config.mode;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.mistok.config.source.SourceText;

/// Writes a schedule as [ScheduleReader] reads it: what is read back is equal.
public final class ScheduleWriter {

    private ScheduleWriter() {}

    /// @return YAML, the same for equal schedules; equal hours of several days stand together
    public static String write(Schedule schedule) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("otherwise", schedule.otherwise().slug());
        var week = week(schedule);
        if (!week.isEmpty()) {
            tree.put("week", week);
        }
        if (!schedule.special().isEmpty()) {
            tree.put("special", schedule.special().stream().map(ScheduleWriter::days).toList());
        }
        return SourceText.write(tree);
    }

    /// Row by row: the first hours of every day, then the second ones, so that days keep the order
    /// of their hours.
    private static List<Map<String, Object>> week(Schedule schedule) {
        var rows = new ArrayList<Map<String, Object>>();
        var most = schedule.week().values().stream().mapToInt(List::size).max().orElse(0);
        for (var row = 0; row < most; row++) {
            var days = new LinkedHashMap<Hours, List<String>>();
            for (var day : DayOfWeek.values()) {
                var hours = schedule.week().getOrDefault(day, List.of());
                if (row < hours.size()) {
                    days.computeIfAbsent(hours.get(row), _ -> new ArrayList<>()).add(name(day));
                }
            }
            days.forEach(
                    (hours, names) -> {
                        var tree = new LinkedHashMap<String, Object>();
                        tree.put("days", names);
                        tree.putAll(hours(hours));
                        rows.add(tree);
                    });
        }
        return rows;
    }

    private static Map<String, Object> days(SpecialDays days) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("from", days.from().toString());
        if (!days.to().equals(days.from())) {
            tree.put("to", days.to().toString());
        }
        tree.put("name", SourceText.of(days.name()));
        if (!days.hours().isEmpty()) {
            tree.put("hours", days.hours().stream().map(ScheduleWriter::hours).toList());
        }
        return tree;
    }

    private static Map<String, Object> hours(Hours hours) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("from", hours.from().toString());
        tree.put("to", hours.to().toString());
        tree.put("mode", hours.mode().slug());
        return tree;
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
