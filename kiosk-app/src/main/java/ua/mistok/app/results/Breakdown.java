package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;

/// Complete responses by one dimension: station, service or way.
final class Breakdown {

    /// Of those that were asked after no exercise.
    static final String ELSEWHERE = "~elsewhere";

    private final List<String> members;
    private final Tables tables;
    private final Totals totals;

    /// @param people all of them by week
    /// @param byMember those that have a place in the dimension
    Breakdown(Totals totals, WeeklyCounts people, Map<String, WeeklyCounts> byMember) {
        var known = new WeeklyCounts();
        byMember.values().forEach(known::add);
        var isAny = people.isMoreThan(known);
        var categories = new ArrayList<>(byMember.keySet());
        if (isAny) {
            categories.add(ELSEWHERE);
        }
        var draft = Cube.breakdown(categories, List.of());
        byMember.forEach((member, weeks) -> weeks.forEach((week, n) -> draft.add(week, member, n)));
        if (isAny) {
            people.forEach((week, n) -> draft.add(week, ELSEWHERE, n - known.of(week)));
        }
        this.members = List.copyOf(categories);
        this.totals = totals;
        this.tables = Tables.of(totals, draft.cube());
    }

    /// Whether every response has a place in the dimension.
    boolean isOfAll() {
        return !members.contains(ELSEWHERE);
    }

    Table table(Period period) {
        return tables.table(period);
    }

    /// How many have a place in the dimension, as far as that is told.
    Shown placed(Period period) {
        return isOfAll()
                ? totals.total(period)
                : Shown.sum(
                        table(period).groupsShown().stream()
                                .filter(group -> !group.categories().contains(ELSEWHERE))
                                .<Shown>map(group -> new Shown.Count(group.count()))
                                .toList());
    }

    /// How many of one member; an only one has them all.
    Shown of(String member, Period period) {
        return members.equals(List.of(member))
                ? totals.total(period)
                : table(period).groupsShown().stream()
                        .filter(group -> group.categories().equals(List.of(member)))
                        .<Shown>map(group -> new Shown.Count(group.count()))
                        .findFirst()
                        .orElse(new Shown.TooFew());
    }
}
