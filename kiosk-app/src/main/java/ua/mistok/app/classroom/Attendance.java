package ua.mistok.app.classroom;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.config.lesson.AttendanceGroup;

/// Who came, as the trainer counts by buttons. Guarded by its class.
final class Attendance {

    private final Map<AttendanceGroup, Integer> groups = new EnumMap<>(AttendanceGroup.class);
    private int people;

    void count(Optional<AttendanceGroup> group, int by) {
        group.ifPresentOrElse(
                of -> groups.merge(of, by, (n, more) -> Math.max(0, n + more)),
                () -> people = Math.max(0, people + by));
    }

    int came(Optional<AttendanceGroup> group) {
        return group.map(of -> Math.max(0, groups.getOrDefault(of, 0))).orElse(people);
    }

    /// Nothing if nobody was counted.
    Optional<AttendanceTallied> fact(Agenda agenda) {
        var counted = new HashMap<String, Integer>();
        groups.keySet().stream()
                .filter(group -> came(Optional.of(group)) > 0)
                .forEach(group -> counted.put(group.code(), came(Optional.of(group))));
        return people == 0 && counted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AttendanceTallied(agenda.lesson(), agenda.version(), people, counted));
    }
}
