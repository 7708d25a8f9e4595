package ua.mistok.app.hub.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.results.Cascade.Led;
import ua.mistok.app.results.People;
import ua.mistok.app.results.Telling;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Weeks;

/// The cascade of one place in every period. Who came, and who told their confidence, are two
/// measures broken down by trainer: what is too small stands together with others and is told of
/// nobody (decision 17).
final class CascadeFigures {

    static final Led NOTHING =
            new Led(0, 0, 0, new Shown.TooFew(), Optional.empty(), Optional.empty());

    private static final String LOW = "0-6";
    private static final String HIGH = "7-10";

    private final Calendar calendar;
    private final SortedSet<String> trainers = new TreeSet<>();
    private final Map<String, String> trainedBy;
    private final Map<String, Map<String, Map<Period.Leaf, Integer>>> byItem = new HashMap<>();
    private final Totals came;
    private final Totals pairs;
    private final Tables people;
    private final Tables confident;
    private final Tables before;
    private final Tables after;

    /// @param trainedBy by code, of those who count and everybody above them
    /// @param telling who decides which numbers are told
    CascadeFigures(
            Calendar calendar,
            List<CascadeStore.Count> counts,
            Map<String, String> trainedBy,
            Telling telling) {
        this.calendar = calendar;
        this.trainedBy = Map.copyOf(trainedBy);
        for (var count : counts) {
            trainers.add(count.trainer());
            byItem.computeIfAbsent(count.item(), _ -> new TreeMap<>())
                    .computeIfAbsent(count.trainer(), _ -> new HashMap<>())
                    .merge(leaf(count.week()), count.n(), Integer::sum);
        }
        came = telling.totals(new People.Came(), calendar, sum(Measure.PEOPLE));
        pairs = telling.totals(new People.Taught(), calendar, sum(Measure.PAIRS));
        people = Tables.of(came, byTrainer(Measure.PEOPLE, List.of()));
        confident =
                Tables.of(
                        pairs,
                        byTrainer(Measure.PAIRS, List.of(Measure.SURE_BEFORE, Measure.SURE_AFTER)));
        before = Tables.of(pairs, scale(Measure.SURE_BEFORE));
        after = Tables.of(pairs, scale(Measure.SURE_AFTER));
    }

    private static Period.Leaf leaf(int week) {
        return week == Weeks.UNKNOWN ? new Period.Unknown() : Week.of(week);
    }

    private Map<String, Map<Period.Leaf, Integer>> of(String item) {
        return byItem.getOrDefault(item, Map.of());
    }

    private Map<Period.Leaf, Integer> sum(String item) {
        var sum = new HashMap<Period.Leaf, Integer>();
        of(item).values()
                .forEach(weeks -> weeks.forEach((at, n) -> sum.merge(at, n, Integer::sum)));
        return sum;
    }

    /// @param marks items that count some of these people once more
    private Cube byTrainer(String item, List<String> marks) {
        var draft = Cube.breakdown(List.copyOf(trainers), marks);
        of(item).forEach(
                        (trainer, weeks) ->
                                weeks.forEach(
                                        (at, n) -> {
                                            draft.add(at, trainer, n);
                                            marks.forEach(
                                                    mark ->
                                                            draft.mark(
                                                                    at,
                                                                    trainer,
                                                                    mark,
                                                                    marked(trainer, at, mark, n)));
                                        }));
        return draft.cube();
    }

    /// Never more than there are, whatever a kiosk sent.
    private int marked(String trainer, Period.Leaf at, String mark, int most) {
        return Math.min(most, of(mark).getOrDefault(trainer, Map.of()).getOrDefault(at, 0));
    }

    /// All pairs together, cut at 7.
    private Cube scale(String mark) {
        var draft = Cube.scale(List.of(LOW, HIGH), List.of(1));
        of(Measure.PAIRS)
                .forEach(
                        (trainer, weeks) ->
                                weeks.forEach(
                                        (at, n) -> {
                                            var high = marked(trainer, at, mark, n);
                                            draft.add(at, HIGH, high).add(at, LOW, n - high);
                                        }));
        return draft.cube();
    }

    Cascade at(Period period) {
        var led = new TreeMap<String, Led>();
        trainers.forEach(
                trainer -> {
                    var own = led(trainer, period);
                    if (own.trained() + own.classes() + own.seats() > 0) {
                        led.put(trainer, own);
                    }
                });
        for (var above : above(led.keySet())) {
            led.putIfAbsent(above, NOTHING);
        }
        return Cascade.of(led, trainedBy, whole(period));
    }

    private Collection<String> above(Collection<String> codes) {
        var above = new HashSet<String>();
        for (var code : codes) {
            var by = trainedBy.get(code);
            while (by != null && above.add(by)) {
                by = trainedBy.get(by);
            }
        }
        return above;
    }

    private Led whole(Period period) {
        return new Led(
                sum(Measure.TRAINED, period),
                sum(Measure.FINISHED, period),
                sum(Measure.SEATS, period),
                came.total(period),
                before.table(period).share(List.of(HIGH)),
                after.table(period).share(List.of(HIGH)));
    }

    private int sum(String item, Period period) {
        return trainers.stream().mapToInt(trainer -> count(item, trainer, period)).sum();
    }

    private int count(String item, String trainer, Period period) {
        var weeks = of(item).getOrDefault(trainer, Map.of());
        return calendar.leaves(period).stream().mapToInt(at -> weeks.getOrDefault(at, 0)).sum();
    }

    private Led led(String trainer, Period period) {
        var isOnly = trainers.size() == 1;
        return new Led(
                count(Measure.TRAINED, trainer, period),
                count(Measure.FINISHED, trainer, period),
                count(Measure.SEATS, trainer, period),
                isOnly ? came.total(period) : people(trainer, period),
                isOnly
                        ? before.table(period).share(List.of(HIGH))
                        : share(trainer, period, Measure.SURE_BEFORE),
                isOnly
                        ? after.table(period).share(List.of(HIGH))
                        : share(trainer, period, Measure.SURE_AFTER));
    }

    private Shown people(String trainer, Period period) {
        return alone(people, trainer, period)
                .<Shown>map(group -> new Shown.Count(group.count()))
                .orElseGet(Shown.TooFew::new);
    }

    private Optional<Share> share(String trainer, Period period, String mark) {
        return alone(confident, trainer, period).flatMap(group -> group.share(mark));
    }

    private static Optional<Table.Group> alone(Tables tables, String trainer, Period period) {
        return tables.table(period).groupsShown().stream()
                .filter(group -> group.categories().equals(List.of(trainer)))
                .findFirst();
    }
}
