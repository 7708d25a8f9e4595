package ua.mistok.config.mode;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.source.SourceMap;

/// Reads hours with their mode.
///
/// @param modes that there are
/// @param references takes a mode that is not there; the schedule is good without it
record HoursReader(Map<ModeId, Mode> modes, Problems references) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final String MIDNIGHT = "24:00";

    /// @return empty if there is nothing to go on with; then a problem says why
    Optional<Hours> read(SourceMap map) {
        var from = time(map, "from");
        var to = time(map, "to");
        var mode = mode(map, "mode");
        map.end();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to) && !from.get().equals(LocalTime.MIDNIGHT)) {
            map.problems().add(ScheduleProblem.NO_LENGTH.at(map.place("to")));
        }
        return Optional.of(new Hours(from.get(), to.get(), mode));
    }

    ModeId mode(SourceMap map, String name) {
        var mode = new ModeId(map.requiredSlug(name));
        if (!modes.containsKey(mode)) {
            var known = modes.keySet().stream().map(ModeId::slug).collect(Collectors.toSet());
            var meant = Nearest.to(mode.slug(), known);
            references.add(ScheduleProblem.notAMode(map.place(name), mode, meant));
        }
        return mode;
    }

    private static Optional<LocalTime> time(SourceMap map, String name) {
        var text = map.requiredString(name);
        var found = text.equals(MIDNIGHT) ? Optional.of(LocalTime.MIDNIGHT) : time(text);
        if (found.isEmpty() && !text.isEmpty()) {
            map.problems().add(ScheduleProblem.NOT_A_TIME.at(map.place(name)));
        }
        return found;
    }

    private static Optional<LocalTime> time(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var hour = Integer.parseInt(parts.group(1));
            return Optional.of(LocalTime.of(hour, Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
