package ua.mistok.app.hub.results;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.Outcome;
import ua.mistok.app.results.People;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.app.tally.Weeks;

/// Counts of places as rows. Each question follows the primary key from its left: place, measure,
/// subject, version, dimension.
final class PlaceTallyStore {

    private PlaceTallyStore() {}

    /// Each name once.
    static List<Counted> find(DSLContext sql, String place, TallyFilter filter) {
        return sql.select(
                        TALLY.WEEK,
                        TALLY.SUBJECT,
                        TALLY.VERSION,
                        TALLY.ITEM,
                        TALLY.CODE,
                        TALLY.MEMBER,
                        TALLY.FLAGGED,
                        TALLY.N)
                .from(TALLY)
                .where(TALLY.PLACE.eq(place))
                .and(where(filter))
                .fetch(
                        row ->
                                new Counted(
                                        new Tally(
                                                row.value1(),
                                                filter.measure(),
                                                row.value2(),
                                                row.value3(),
                                                row.value4(),
                                                row.value5(),
                                                filter.dimension(),
                                                row.value6(),
                                                row.value7()),
                                        row.value8()));
    }

    private static Condition where(TallyFilter filter) {
        return TALLY.MEASURE
                .eq(filter.measure())
                .and(TALLY.DIMENSION.eq(filter.dimension()))
                .and(filter.subject().map(TALLY.SUBJECT::eq).orElse(noCondition()))
                .and(filter.version().map(TALLY.VERSION::eq).orElse(noCondition()))
                .and(
                        filter.weeks()
                                .map(weeks -> TALLY.WEEK.between(weeks.from(), weeks.to()))
                                .orElse(noCondition()));
    }

    /// How many of some people there were in each place, week by week; one statement, so that what
    /// comes in meanwhile is in all of them or in none.
    static Map<String, Map<Period.Leaf, Integer>> weekly(
            DSLContext sql, Collection<String> places, People people) {
        var found = new HashMap<String, Map<Period.Leaf, Integer>>();
        places.forEach(place -> found.put(place, new HashMap<>()));
        sql.select(TALLY.PLACE, TALLY.WEEK, sum(TALLY.N))
                .from(TALLY)
                .where(TALLY.PLACE.eq(any(places.toArray(String[]::new))))
                .and(TALLY.DIMENSION.eq(Dimension.NONE))
                .and(where(people))
                .groupBy(TALLY.PLACE, TALLY.WEEK)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), place -> new HashMap<>())
                                        .put(leaf(row.value2()), row.value3().intValueExact()));
        return found;
    }

    /// What people did in each place, by its stage: all that was counted in some weeks.
    static Map<String, Map<String, Long>> activity(
            DSLContext sql, Collection<String> places, Collection<Integer> weeks) {
        var found = new TreeMap<String, Map<String, Long>>();
        places.forEach(place -> found.put(place, new HashMap<>()));
        sql.select(TALLY.PLACE, TALLY.ITEM, sum(TALLY.N))
                .from(TALLY)
                .where(TALLY.PLACE.eq(any(places.toArray(String[]::new))))
                .and(TALLY.MEASURE.eq(Measure.ACTIVITY))
                .and(TALLY.SUBJECT.eq(""))
                .and(TALLY.VERSION.eq(0))
                .and(TALLY.DIMENSION.eq(Dimension.NONE))
                .and(TALLY.WEEK.eq(any(weeks.toArray(Integer[]::new))))
                .groupBy(TALLY.PLACE, TALLY.ITEM)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), place -> new HashMap<>())
                                        .put(row.value2(), row.value3().longValueExact()));
        return found;
    }

    private static Period.Leaf leaf(int week) {
        return week == Weeks.UNKNOWN ? new Period.Unknown() : Week.of(week);
    }

    private static Condition where(People people) {
        return switch (people) {
            case People.Responses(var subject, var version, var outcome) ->
                    TALLY.MEASURE
                            .eq(Measure.RESPONSE)
                            .and(TALLY.SUBJECT.eq(subject))
                            .and(TALLY.VERSION.eq(version))
                            .and(where(outcome));
            case People.Grouped(var survey, var version) ->
                    TALLY.MEASURE
                            .eq(Measure.GROUP)
                            .and(TALLY.SUBJECT.eq(survey))
                            .and(TALLY.VERSION.eq(version))
                            .and(TALLY.ITEM.eq(Measure.PEOPLE));
            case People.Followed() -> TALLY.MEASURE.eq(Measure.FOLLOW_UP);
            case People.Came() -> ledTo(Measure.PEOPLE);
            case People.Taught() -> ledTo(Measure.PAIRS);
            case People.Confident(var half) ->
                    TALLY.MEASURE
                            .eq(Measure.SHIFT)
                            .and(
                                    switch (half) {
                                        case BOTH -> TALLY.ITEM.ne("").and(TALLY.CODE.ne(""));
                                        case ONLY_BEFORE -> TALLY.CODE.eq("");
                                        case ONLY_AFTER -> TALLY.ITEM.eq("");
                                    });
        };
    }

    private static Condition ledTo(String what) {
        return TALLY.MEASURE
                .eq(Measure.CASCADE)
                .and(TALLY.SUBJECT.eq(what))
                .and(TALLY.VERSION.eq(0));
    }

    /// As [Outcome#of] tells them apart.
    private static Condition where(Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> TALLY.ITEM.eq(Measure.COMPLETE).and(TALLY.FLAGGED.isFalse());
            case PLAYFUL -> TALLY.ITEM.eq(Measure.COMPLETE).and(TALLY.FLAGGED.isTrue());
            case KEPT -> TALLY.ITEM.eq(Measure.KEPT);
            case DISCARDED -> TALLY.ITEM.eq(Measure.DISCARDED);
            case PARTIAL -> TALLY.ITEM.in(Measure.PARTIAL, "");
        };
    }
}
