package ua.mistok.app.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.results.Exercise.Stumble;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// What happened at the steps of exercises, period by period.
final class StumbleFigures {

    private final Calendar calendar;
    private final Map<String, Map<String, Map<String, WeeklyCounts>>> exercises = new TreeMap<>();

    StumbleFigures(Calendar calendar, List<Counted> counts) {
        this.calendar = calendar;
        var told = calendar.weeks();
        for (var counted : counts) {
            var tally = counted.tally();
            exercises
                    .computeIfAbsent(tally.subject(), exercise -> new TreeMap<>())
                    .computeIfAbsent(tally.item(), step -> new HashMap<>())
                    .computeIfAbsent(tally.code(), what -> new WeeklyCounts())
                    .add(counted, told);
        }
    }

    /// Those that anybody played.
    List<Exercise> at(Period period) {
        return exercises.entrySet().stream()
                .map(exercise -> exercise(exercise.getKey(), exercise.getValue(), period))
                .filter(exercise -> !exercise.steps().isEmpty())
                .toList();
    }

    private Exercise exercise(
            String id, Map<String, Map<String, WeeklyCounts>> steps, Period period) {
        return new Exercise(
                id,
                steps.entrySet().stream()
                        .map(step -> stumble(step.getKey(), step.getValue(), period))
                        .filter(step -> step.seen() > 0)
                        .toList());
    }

    private Stumble stumble(String step, Map<String, WeeklyCounts> what, Period period) {
        return new Stumble(
                step,
                sum(what, Measure.SEEN, period),
                sum(what, Measure.WRONG, period),
                sum(what, Measure.HINT, period),
                sum(what, Measure.LEFT_HERE, period));
    }

    private int sum(Map<String, WeeklyCounts> what, String name, Period period) {
        var weeks = what.getOrDefault(name, WeeklyCounts.NONE);
        return calendar.leaves(period).stream().mapToInt(weeks::of).sum();
    }
}
