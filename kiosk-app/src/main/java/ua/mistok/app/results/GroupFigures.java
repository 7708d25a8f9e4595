package ua.mistok.app.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Floor;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// Groups of people who said which they belong to; counted by the hour, apart from their answers.
public final class GroupFigures {

    private static final String IN = "in";
    private static final String OUT = "out";

    private final Map<String, WeeklyCounts> groups = new LinkedHashMap<>();
    private final WeeklyCounts people;
    private final Totals totals;

    GroupFigures(Calendar calendar, List<Counted> counts) {
        var told = WeeklyCounts.weeksOf(calendar);
        for (var count : counts) {
            groups.computeIfAbsent(count.tally().item(), group -> new WeeklyCounts())
                    .add(count, told);
        }
        var counted = Optional.ofNullable(groups.remove(Measure.PEOPLE));
        people = counted.orElseGet(WeeklyCounts::new);
        totals = Totals.of(calendar, people.asMap());
    }

    /// @param people how many named any group at all
    /// @param groups share of these by group; empty where it is too few to tell
    public record Told(Shown people, Map<String, Optional<Share>> groups) {}

    Told result(Period period) {
        var shares = new LinkedHashMap<String, Optional<Share>>();
        groups.forEach((group, weeks) -> shares.put(group, share(weeks, period)));
        return new Told(totals.total(period), shares);
    }

    private Optional<Share> share(WeeklyCounts group, Period period) {
        var draft = Cube.breakdown(List.of(IN, OUT), List.of());
        people.forEach(
                (week, n) -> {
                    draft.add(week, IN, group.of(week));
                    draft.add(week, OUT, n - group.of(week));
                });
        return Tables.of(totals, draft.cube()).table(period)
                        instanceof Table.Parts(var n, var parts)
                ? parts.stream()
                        .filter(part -> part.categories().equals(List.of(IN)))
                        .filter(part -> part.count() >= Floor.ANSWERS)
                        .findFirst()
                        .map(part -> Share.of(part.count(), n))
                : Optional.empty();
    }
}
