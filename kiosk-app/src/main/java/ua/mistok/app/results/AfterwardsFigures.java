package ua.mistok.app.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.tally.Counted;
import ua.mistok.config.lesson.FollowUp;

/// The answers of weeks after classes in every period. They are told by lesson, not by class: of
/// ten people in a hall too few come back.
final class AfterwardsFigures {

    private static final String NOT = "not";

    private final Totals answered;
    private final Tables used;
    private final Tables lessons;

    private AfterwardsFigures(Totals answered, Cube used, Cube lessons) {
        this.answered = answered;
        this.used = Tables.of(answered, used);
        this.lessons = Tables.of(answered, lessons);
    }

    /// @param counts of [ua.mistok.app.tally.Measure#FOLLOW_UP]
    static AfterwardsFigures of(Calendar calendar, List<Counted> counts, Telling telling) {
        var names = counts.stream().map(of -> of.tally().subject()).distinct().sorted().toList();
        var lessons = Cube.breakdown(names, List.of(Afterwards.USED));
        var used = Cube.scale(List.of(NOT, Afterwards.USED), List.of(1));
        Map<Period.Leaf, Integer> sum = new HashMap<>();
        for (var counted : counts) {
            var at = WeeklyCounts.leaf(counted);
            var n = Math.toIntExact(counted.n());
            var lesson = counted.tally().subject();
            var isUsed = FollowUp.USED.contains(counted.tally().code());
            sum.merge(at, n, Integer::sum);
            lessons.add(at, lesson, n).mark(at, lesson, Afterwards.USED, isUsed ? n : 0);
            used.add(at, isUsed ? Afterwards.USED : NOT, n);
        }
        return new AfterwardsFigures(
                telling.totals(new People.Followed(), calendar, sum), used.cube(), lessons.cube());
    }

    Afterwards at(Period period) {
        return new Afterwards(
                answered.total(period),
                used.table(period).share(List.of(Afterwards.USED)),
                lessons.table(period));
    }
}
