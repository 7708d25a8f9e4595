package ua.mistok.app.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;

/// How many filled in one edition of a survey, by what became of it; and the complete ones by where
/// and after which exercise.
final class Turnout {

    /// By what responses are told.
    static final List<String> DIMENSIONS =
            List.of(Dimension.SERVICE, Dimension.WAY, Dimension.STATION);

    /// By what responses are counted: a campaign besides, of which only a number is told.
    static final List<String> SPLITS =
            Stream.concat(DIMENSIONS.stream(), Stream.of(Dimension.CAMPAIGN)).toList();

    private final Map<Outcome, WeeklyCounts> people = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Totals> totals = new EnumMap<>(Outcome.class);
    private final Map<String, Breakdown> breakdowns = new HashMap<>();

    /// @param counts of responses to this edition, each dimension once
    /// @param offers how the survey is offered
    /// @param telling which numbers of an outcome may be told
    Turnout(
            Calendar calendar,
            List<Counted> counts,
            Offers offers,
            BiFunction<Outcome, Map<Period.Leaf, Integer>, Totals> telling) {
        var weeks = calendar.weeks();
        var split = new HashMap<String, Map<String, WeeklyCounts>>();
        for (var outcome : Outcome.values()) {
            people.put(outcome, new WeeklyCounts());
        }
        for (var counted : counts) {
            var tally = counted.tally();
            var outcome = Outcome.of(tally);
            if (tally.dimension().equals(Dimension.NONE)) {
                outcome.ifPresent(of -> people(of).add(counted, weeks));
            } else if (outcome.filter(Outcome.COMPLETE::equals).isPresent()) {
                split.computeIfAbsent(tally.dimension(), dimension -> new TreeMap<>())
                        .computeIfAbsent(tally.member(), member -> new WeeklyCounts())
                        .add(counted, weeks);
            }
        }
        people.forEach((outcome, n) -> totals.put(outcome, telling.apply(outcome, n.asMap())));
        var complete = Outcome.COMPLETE;
        for (var dimension : DIMENSIONS) {
            var members = split.getOrDefault(dimension, Map.of());
            // By way the same would be told once more.
            var isMixed = dimension.equals(Dimension.WAY) && !isAfterExercisesOnly();
            if (!isMixed && (!members.isEmpty() || offers.isPlaced(dimension))) {
                breakdowns.put(
                        dimension,
                        new Breakdown(
                                totals(complete),
                                people(complete),
                                members,
                                offers.members(dimension),
                                offers.isElsewhere(dimension)));
            }
        }
        var campaigns = split.getOrDefault(Dimension.CAMPAIGN, Map.of());
        var known = offers.members(Dimension.CAMPAIGN);
        if (!campaigns.isEmpty() || !known.isEmpty()) {
            breakdowns.put(
                    Dimension.CAMPAIGN,
                    Breakdown.byCampaign(totals(complete), people(complete), campaigns, known));
        }
    }

    WeeklyCounts people(Outcome outcome) {
        return Objects.requireNonNull(people.get(outcome));
    }

    Totals totals(Outcome outcome) {
        return Objects.requireNonNull(totals.get(outcome));
    }

    Shown total(Outcome outcome, Period period) {
        return totals(outcome).total(period);
    }

    /// The complete ones by a dimension.
    Table by(String dimension, Period period) {
        return find(dimension).map(found -> found.table(period)).orElse(new Table.TooFew());
    }

    /// The complete ones that came after an exercise.
    Shown surveyed(Period period) {
        return find(Dimension.SERVICE)
                .map(found -> found.placed(period))
                .orElse(new Shown.TooFew());
    }

    /// Those of one member of a dimension that came after an exercise; only where all did, for a
    /// table has one dimension. Of a campaign, all that it brought.
    Shown surveyed(String dimension, String member, Period period) {
        return find(dimension)
                .filter(_ -> dimension.equals(Dimension.CAMPAIGN) || isAfterExercisesOnly())
                .map(found -> found.of(member, period))
                .orElse(new Shown.TooFew());
    }

    private boolean isAfterExercisesOnly() {
        return find(Dimension.SERVICE).filter(Breakdown::isOfAll).isPresent();
    }

    private Optional<Breakdown> find(String dimension) {
        return Optional.ofNullable(breakdowns.get(dimension));
    }
}
