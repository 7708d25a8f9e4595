package ua.mistok.app.classroom;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.config.service.Audience;

/// Who came, as the trainer counts by buttons. Guarded by its class.
final class Attendance {

    private final Map<Audience, Integer> groups = new EnumMap<>(Audience.class);
    private int people;

    void count(Optional<Audience> group, int by) {
        group.ifPresentOrElse(
                of -> groups.merge(of, by, (n, more) -> Math.max(0, n + more)),
                () -> people = Math.max(0, people + by));
    }

    int came(Optional<Audience> group) {
        return group.map(of -> Math.max(0, groups.getOrDefault(of, 0))).orElse(people);
    }

    /// Nothing if nobody was counted.
    Optional<AttendanceTallied> fact(Agenda agenda) {
        var counted = new HashMap<String, Integer>();
        groups.keySet().stream()
                .filter(group -> came(Optional.of(group)) > 0)
                .forEach(group -> counted.put(code(group), came(Optional.of(group))));
        return people == 0 && counted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AttendanceTallied(agenda.lesson(), agenda.version(), people, counted));
    }

    private static String code(Audience group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
