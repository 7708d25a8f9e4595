package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.results.Activity.Exercise;
import ua.mistok.app.results.Activity.Stumble;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// How far people came, period by period.
final class ActivityFigures {

    private static final String ELSEWHERE = "~elsewhere";

    private final Calendar calendar;

    ActivityFigures(Calendar calendar) {
        this.calendar = calendar;
    }

    /// @param counts of the whole, not split
    Activity whole(List<Counted> counts, Period period) {
        var stages = stages(counts, counted -> "");
        var surveyed = weeks(stages, "", Measure.SURVEYED);
        var totals = Totals.of(calendar, surveyed.asMap());
        return activity(stages, "", period, totals.total(period));
    }

    /// @param whole counts of the whole, which the parts share their totals with
    /// @param split the same by a dimension
    Map<String, Activity> by(List<Counted> whole, List<Counted> split, Period period) {
        var stages = stages(split, counted -> counted.tally().member());
        var members = new TreeMap<String, Activity>();
        var surveyed = surveyed(whole, stages);
        for (var member : stages.keySet()) {
            members.put(member, activity(stages, member, period, told(surveyed, member, period)));
        }
        return members;
    }

    private Tables surveyed(List<Counted> whole, Map<String, Map<String, WeeklyCounts>> stages) {
        var all = weeks(stages(whole, counted -> ""), "", Measure.SURVEYED);
        var categories = new ArrayList<>(stages.keySet());
        categories.add(ELSEWHERE);
        var draft = Cube.breakdown(categories, List.of());
        var known = new HashMap<Period.Leaf, Integer>();
        for (var member : stages.keySet()) {
            weeks(stages, member, Measure.SURVEYED)
                    .forEach(
                            (week, n) -> {
                                draft.add(week, member, n);
                                known.merge(week, n, Integer::sum);
                            });
        }
        all.forEach((week, n) -> draft.add(week, ELSEWHERE, n - known.getOrDefault(week, 0)));
        return Tables.of(Totals.of(calendar, all.asMap()), draft.cube());
    }

    private static Shown told(Tables tables, String member, Period period) {
        return tables.table(period) instanceof Table.Parts(var _, var groups)
                ? groups.stream()
                        .filter(group -> group.categories().equals(List.of(member)))
                        .findFirst()
                        .<Shown>map(group -> new Shown.Count(group.count()))
                        .orElse(new Shown.TooFew())
                : new Shown.TooFew();
    }

    List<Exercise> stumbles(List<Counted> counts, Period period) {
        var told = WeeklyCounts.weeksOf(calendar);
        var exercises = new LinkedHashMap<String, Map<String, Map<String, WeeklyCounts>>>();
        for (var counted : counts) {
            var tally = counted.tally();
            exercises
                    .computeIfAbsent(tally.subject(), exercise -> new LinkedHashMap<>())
                    .computeIfAbsent(tally.item(), step -> new HashMap<>())
                    .computeIfAbsent(tally.code(), what -> new WeeklyCounts())
                    .add(counted, told);
        }
        return exercises.entrySet().stream()
                .map(
                        exercise ->
                                new Exercise(
                                        exercise.getKey(),
                                        exercise.getValue().entrySet().stream()
                                                .map(step -> stumble(step, period))
                                                .filter(step -> step.seen() > 0)
                                                .toList()))
                .filter(exercise -> !exercise.steps().isEmpty())
                .toList();
    }

    private Stumble stumble(Map.Entry<String, Map<String, WeeklyCounts>> step, Period period) {
        return new Stumble(
                step.getKey(),
                sum(step.getValue().get(Measure.SEEN), period),
                sum(step.getValue().get(Measure.WRONG), period),
                sum(step.getValue().get(Measure.HINT), period),
                sum(step.getValue().get(Measure.LEFT_HERE), period));
    }

    private Map<String, Map<String, WeeklyCounts>> stages(
            List<Counted> counts, Function<Counted, String> member) {
        var told = WeeklyCounts.weeksOf(calendar);
        var stages = new LinkedHashMap<String, Map<String, WeeklyCounts>>();
        for (var counted : counts) {
            stages.computeIfAbsent(member.apply(counted), name -> new HashMap<>())
                    .computeIfAbsent(counted.tally().item(), stage -> new WeeklyCounts())
                    .add(counted, told);
        }
        return stages;
    }

    private static WeeklyCounts weeks(
            Map<String, Map<String, WeeklyCounts>> stages, String member, String stage) {
        return stages.getOrDefault(member, Map.of()).getOrDefault(stage, new WeeklyCounts());
    }

    private Activity activity(
            Map<String, Map<String, WeeklyCounts>> stages,
            String member,
            Period period,
            Shown surveyed) {
        return new Activity(
                sum(weeks(stages, member, Measure.SHOWN), period),
                sum(weeks(stages, member, Measure.TOUCHED), period),
                sum(weeks(stages, member, Measure.STARTED), period),
                sum(weeks(stages, member, Measure.FINISHED), period),
                surveyed);
    }

    private long sum(@Nullable WeeklyCounts weeks, Period period) {
        return weeks == null ? 0 : calendar.leaves(period).stream().mapToLong(weeks::of).sum();
    }
}
