package ua.mistok.app.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// How far people came, period by period: what they did of its own counts, what they sent in of the
/// responses to each survey, as far as those are told.
final class ActivityFigures {

    private final Calendar calendar;
    private final String dimension;
    private final Map<String, Map<String, WeeklyCounts>> stages = new TreeMap<>();
    private final List<Turnout> turnouts;

    /// @param counts of activity, split by the dimension
    /// @param turnouts of all surveys
    ActivityFigures(
            Calendar calendar, String dimension, List<Counted> counts, List<Turnout> turnouts) {
        this.calendar = calendar;
        this.dimension = dimension;
        this.turnouts = List.copyOf(turnouts);
        var told = calendar.weeks();
        for (var counted : counts) {
            stages.computeIfAbsent(counted.tally().member(), name -> new HashMap<>())
                    .computeIfAbsent(counted.tally().item(), stage -> new WeeklyCounts())
                    .add(counted, told);
        }
    }

    /// Of a kiosk, where nothing is split.
    Funnel whole(Period period) {
        var sent = turnouts.stream().map(turnout -> turnout.surveyed(period)).toList();
        return funnel(stages.getOrDefault("", Map.of()), period, Shown.sum(sent));
    }

    /// By the members of the dimension.
    Map<String, Funnel> members(Period period) {
        var members = new LinkedHashMap<String, Funnel>();
        stages.forEach(
                (member, counts) -> {
                    var sent =
                            turnouts.stream()
                                    .map(turnout -> turnout.surveyed(dimension, member, period))
                                    .toList();
                    members.put(member, funnel(counts, period, Shown.sum(sent)));
                });
        return members;
    }

    private Funnel funnel(Map<String, WeeklyCounts> stages, Period period, Shown surveyed) {
        return new Funnel(
                sum(stages, Measure.SHOWN, period),
                sum(stages, Measure.TOUCHED, period),
                sum(stages, Measure.STARTED, period),
                sum(stages, Measure.FINISHED, period),
                surveyed);
    }

    private int sum(Map<String, WeeklyCounts> stages, String stage, Period period) {
        var weeks = stages.getOrDefault(stage, WeeklyCounts.NONE);
        return calendar.leaves(period).stream().mapToInt(weeks::of).sum();
    }
}
