package ua.mistok.app.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;

/// Complete responses by one dimension: station, service or way.
///
/// Where some of them have no place in it, only how many have is told: with their number in the
/// tables of two dimensions, what one hides could be taken from the other.
final class Breakdown {

    /// Of those that were asked after no exercise.
    static final String ELSEWHERE = "~elsewhere";

    /// Of those that were asked after any.
    static final String PLACED = "~placed";

    /// Of those that no campaign brought.
    static final String BY_NOTHING = "~by-nothing";

    private final List<String> members;
    private final Tables tables;
    private final Totals totals;

    /// @param people all of them by week
    /// @param byMember those that have a place in the dimension
    /// @param known members that are known to be there, whether anybody answered or not: a table
    ///     that left out those of whom nobody answered would tell of them
    /// @param isAskedElsewhere whether it is known that the survey is asked without a place too
    Breakdown(
            Totals totals,
            WeeklyCounts people,
            Map<String, WeeklyCounts> byMember,
            Set<String> known,
            boolean isAskedElsewhere) {
        var placed = new WeeklyCounts();
        byMember.values().forEach(placed::add);
        var isMixed = isAskedElsewhere || people.isMoreThan(placed);
        var names = new TreeSet<>(known);
        names.addAll(byMember.keySet());
        this.members = isMixed ? List.of(PLACED, ELSEWHERE) : List.copyOf(names);
        var draft = Cube.breakdown(members, List.of());
        if (isMixed) {
            people.forEach(
                    (week, n) -> {
                        draft.add(week, PLACED, placed.of(week));
                        draft.add(week, ELSEWHERE, n - placed.of(week));
                    });
        } else {
            byMember.forEach(
                    (member, weeks) -> weeks.forEach((week, n) -> draft.add(week, member, n)));
        }
        this.totals = totals;
        this.tables = Tables.of(totals, draft.cube());
    }

    /// By campaign, where those that none brought are one more category: no table of another
    /// dimension tells how many they are.
    ///
    /// @param byCampaign those that a campaign brought
    /// @param known campaigns that were touched or named
    static Breakdown byCampaign(
            Totals totals,
            WeeklyCounts people,
            Map<String, WeeklyCounts> byCampaign,
            Set<String> known) {
        var brought = new WeeklyCounts();
        byCampaign.values().forEach(brought::add);
        var rest = new WeeklyCounts();
        people.forEach((week, n) -> rest.add(week, n - brought.of(week)));
        var all = new TreeMap<>(byCampaign);
        all.put(BY_NOTHING, rest);
        return new Breakdown(totals, people, all, known, false);
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
        return isOfAll() ? totals.total(period) : of(PLACED, period);
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
