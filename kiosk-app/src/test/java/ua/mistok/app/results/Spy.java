package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.mistok.app.figures.DropOff;
import ua.mistok.app.figures.Floor;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.results.EditionResult.Origin;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Ranked;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.Survey;

/// Reads every page of a library's results, for every period, and notes what it tells of whom.
final class Spy {

    private final Results results;
    private final Cells cells;
    private final Knowledge knowledge;
    private final Set<Seen> seen = new LinkedHashSet<>();
    private final Map<Place, Set<Set<String>>> shown = new HashMap<>();

    /// Categories that were told together somewhere, and so may be asked for anywhere.
    private record Seen(String people, String list, Set<String> categories) {}

    /// A table: what is told of some people by one list for one period.
    private record Place(String people, String list, Period period) {}

    private Spy(Town town) {
        this.results = town.results();
        this.cells = town.cells;
        this.knowledge = new Knowledge(cells);
    }

    /// What whoever looks at everything knows.
    static Knowledge on(Town town) {
        var spy = new Spy(town);
        spy.know();
        for (var period : spy.results.calendar().periods()) {
            for (var survey : Asked.SURVEYS) {
                spy.read(survey, period);
            }
            spy.shift(period);
        }
        spy.want();
        return spy.knowledge;
    }

    /// Who knows besides how many sent a survey in, whatever its version and whether in play or
    /// not: what the funnel once told of all of them together.
    static Knowledge withSums(Town town) {
        var spy = new Spy(town);
        var knowledge = on(town);
        var sent =
                Stream.of(Asked.VISIT, Asked.VISIT_REWORDED)
                        .flatMap(survey -> Edition.of(survey).stream())
                        .flatMap(
                                of ->
                                        Stream.of(Outcome.COMPLETE, Outcome.PLAYFUL)
                                                .map(outcome -> Town.people(of, outcome)))
                        .toList();
        for (var period : spy.results.calendar().periods()) {
            var all = new LinkedHashSet<Integer>();
            sent.forEach(people -> all.addAll(town.cells.all(people, spy.leaves(period))));
            knowledge.told("sent in " + period, all, (int) town.cells.sum(all));
        }
        return knowledge;
    }

    /// What is so in every library: the same people are behind every list.
    private void know() {
        for (var people : cells.people()) {
            for (var week : cells.weeks()) {
                var all = cells.all(people, List.of(week));
                cells.lists(people)
                        .forEach(
                                (list, categories) ->
                                        tie(
                                                all,
                                                cells.of(people, list, List.of(week), categories)));
                alike(people, week, AnswerCubes.SILENT);
                alike(people, week, Breakdown.ELSEWHERE);
            }
        }
    }

    /// Who is silent at one option or place is silent at all of them.
    private void alike(String people, Period.Leaf week, String category) {
        var first = new HashMap<String, Set<Integer>>();
        cells.lists(people)
                .forEach(
                        (list, categories) -> {
                            if (categories.contains(category)) {
                                var of = cells.of(people, list, List.of(week), List.of(category));
                                var other =
                                        first.putIfAbsent(
                                                list.replaceAll("/.*", "")
                                                        .replace("way", "service"),
                                                of);
                                if (other != null) {
                                    tie(other, of);
                                }
                            }
                        });
    }

    private void tie(Set<Integer> some, Set<Integer> same) {
        if (!some.equals(same)) {
            knowledge.tie(some, same);
        }
    }

    private void read(Survey survey, Period period) {
        var result = results.survey(survey.id().slug(), survey.version(), period).orElseThrow();
        var editions = Edition.of(survey);
        for (var edition : editions) {
            result.editions().stream()
                    .filter(of -> of.given().equals(edition.subject().given()))
                    .forEach(of -> read(edition, of, period));
        }
        for (var groups : result.groups()) {
            var people = Town.groups(survey);
            told(people, period, groups.people());
            for (var group : groups.groups()) {
                group.share()
                        .ifPresent(
                                share ->
                                        told(
                                                List.of(people),
                                                "age",
                                                period,
                                                group.codes(),
                                                share.k()));
            }
        }
    }

    /// The tables themselves, which pages show only in parts that stand beside others: whoever
    /// reads all pages learns no more than these.
    private void read(Edition edition, Period period) {
        var figures = results.figures(edition);
        for (var outcome : List.of(Outcome.COMPLETE, Outcome.PLAYFUL, Outcome.KEPT)) {
            var people = Town.people(edition, outcome);
            for (var question : figures.counted()) {
                var tables = figures.tables(outcome, question, period);
                var isMean =
                        QuestionReading.of(question, tables) instanceof Ranked ranked
                                && !ranked.means().isEmpty();
                tables.forEach(
                        (name, table) -> {
                            // What was put second is shown by the mean place, or not at all.
                            if (isMean || !name.equals("2")) {
                                groups(people, list(question, name), table, period);
                            }
                        });
            }
        }
        groups(
                Town.people(edition, Outcome.COMPLETE),
                Asking.CAMPAIGN,
                figures.turnout().by(Dimension.CAMPAIGN, period),
                period);
        for (var outcome : List.of(Outcome.KEPT, Outcome.DISCARDED)) {
            var people = Town.people(edition, outcome);
            groups(people, Asking.LEFT, figures.left(outcome, period), period);
        }
    }

    private static String list(Question question, String name) {
        return name.isEmpty() ? question.id() : question.id() + "/" + name;
    }

    private void groups(String people, String list, Table table, Period period) {
        for (var group : table.groupsShown()) {
            told(List.of(people), list, period, group.categories(), group.count());
            if (group.categories().equals(List.of(AnswerCubes.SILENT))) {
                silent(people, list, period, group.count());
            }
        }
    }

    /// Who is silent at one option or place is silent at all of them.
    private void silent(String people, String list, Period period, int number) {
        var question = list.replaceAll("/.*", "/");
        for (var other : cells.lists(people).keySet()) {
            if (list.contains("/") && other.startsWith(question)) {
                told(List.of(people), other, period, List.of(AnswerCubes.SILENT), number);
            }
        }
    }

    private void read(Edition edition, EditionResult result, Period period) {
        read(edition, period);
        var complete = Town.people(edition, Outcome.COMPLETE);
        var playful = Town.people(edition, Outcome.PLAYFUL);
        var kept = Town.people(edition, Outcome.KEPT);
        var discarded = Town.people(edition, Outcome.DISCARDED);
        told(complete, period, result.numbers().complete());
        told(playful, period, result.numbers().playful());
        told(kept, period, result.numbers().kept());
        told(discarded, period, result.numbers().discarded());
        result.questions().forEach(of -> told(List.of(complete), of, period));
        result.withPlay().forEach(of -> told(List.of(complete, playful), of, period));
        result.kept().forEach(of -> told(List.of(kept), of, period));
        for (var step : result.trend()) {
            told(complete, step.week(), step.complete());
            step.questions().forEach(of -> told(List.of(complete), of, step.week()));
        }
        for (var origin : result.origins()) {
            var isPlaced = origin.members().equals(List.of(Origin.PLACED));
            var members = isPlaced ? Town.SERVICES : origin.members();
            told(List.of(complete), origin.dimension(), period, members, origin.share().k());
            if (origin.members().equals(List.of(Origin.ELSEWHERE))) {
                told(List.of(complete), Asking.WAY, period, members, origin.share().k());
            }
        }
        dropOff(edition, result.dropOff(), period);
    }

    /// So many stopped somewhere, of those sorts of people of whom that is told at all.
    private void dropOff(Edition edition, DropOff dropOff, Period period) {
        var figures = results.figures(edition);
        var people =
                List.of(Outcome.KEPT, Outcome.DISCARDED).stream()
                        .filter(of -> !figures.left(of, period).groupsShown().isEmpty())
                        .map(of -> Town.people(edition, of))
                        .toList();
        for (var stretch : dropOff.stretches()) {
            told(people, Asking.LEFT, period, stretch.questions(), stretch.left().k());
        }
    }

    private void told(List<String> people, QuestionResult result, Period period) {
        var id = result.question().id();
        switch (result) {
            case TooFew _ -> {}
            case Distribution distribution -> told(people, id, distribution, period);
            case Ranked(var _, var first, var means) -> {
                told(people, id + "/1", first, period);
                if (first.silent() > 0) {
                    told(people, id + "/2", period, List.of(AnswerCubes.SILENT), first.silent());
                }
                means.forEach(mean -> told(people, id, mean, period));
            }
            case Choices(var _, var options) ->
                    options.forEach(option -> told(people, id, option, period));
        }
    }

    private void told(List<String> people, String list, Distribution of, Period period) {
        for (var part : of.parts()) {
            var codes = new ArrayList<>(part.codes());
            if (part.withSilent()) {
                codes.add(AnswerCubes.SILENT);
            }
            told(people, list, period, codes, part.share().k());
        }
        if (of.silent() > 0) {
            told(people, list, period, List.of(AnswerCubes.SILENT), of.silent());
        }
    }

    private void told(List<String> people, String id, Choice option, Period period) {
        if (option instanceof Choice.Told(var code, var share)) {
            var list = id + "/" + code;
            told(people, list, period, List.of(AnswerCubes.CHOSEN), share.k());
            var all =
                    (int)
                            people.stream()
                                    .mapToLong(one -> cells.sum(cells.all(one, leaves(period))))
                                    .sum();
            var silent = all - share.n();
            if (silent == 0) {
                told(
                        people,
                        list,
                        period,
                        List.of(AnswerCubes.NOT, AnswerCubes.SILENT),
                        share.n() - share.k());
            } else {
                told(people, list, period, List.of(AnswerCubes.NOT), share.n() - share.k());
                for (var each : cells.lists(people.getFirst()).keySet()) {
                    if (each.startsWith(id + "/")) {
                        told(people, each, period, List.of(AnswerCubes.SILENT), silent);
                    }
                }
            }
        }
    }

    /// With two places, the mean and how many gave one tell how many gave each; all of these are
    /// large enough, or there would be no mean.
    private void told(List<String> people, String id, Ranked.Mean mean, Period period) {
        var second = (int) Math.round(mean.place() * mean.n()) - mean.n();
        for (var place = 1; place <= 2; place++) {
            var n = place == 1 ? mean.n() - second : second;
            assertThat(n).isGreaterThanOrEqualTo(Floor.PART);
            told(people, id + "/" + place, period, List.of(mean.code()), n);
        }
    }

    private void shift(Period period) {
        var shift = results.shift(period);
        told(Town.PAIRS, period, shift.pairs());
        told(Town.ONLY_BEFORE, period, shift.onlyBefore());
        told(Town.ONLY_AFTER, period, shift.onlyAfter());
        for (var half = 1; half <= 2; half++) {
            var at = half;
            var table = half == 1 ? shift.before() : shift.after();
            for (var group : table.groupsShown()) {
                pairs(period, of -> group.categories().contains(of[at]), group.count());
            }
        }
        for (var group : shift.services().groupsShown()) {
            Predicate<String[]> inside = of -> group.categories().contains(of[0]);
            pairs(period, inside, group.count());
            pairs(period, inside.and(of -> isHigh(of[1])), marked(group, Shift.BEFORE));
            pairs(period, inside.and(of -> isHigh(of[2])), marked(group, Shift.AFTER));
        }
    }

    private void pairs(Period period, Predicate<String[]> which, int number) {
        told(List.of(Town.PAIRS), Town.ALL, period, pairs(which), number);
    }

    private List<String> pairs(Predicate<String[]> which) {
        return cells.lists(Town.PAIRS).getOrDefault(Town.ALL, List.of()).stream()
                .filter(pair -> which.test(pair.split("/")))
                .toList();
    }

    private static int marked(Table.Group group, String mark) {
        return group.marked().getOrDefault(mark, 0);
    }

    private static boolean isHigh(String told) {
        return Shift.HIGH.contains(told);
    }

    private void told(String people, Period period, Shown shown) {
        if (shown instanceof Shown.Count(var n)) {
            knowledge.told(people + " " + period, cells.all(people, leaves(period)), n);
        }
    }

    private void told(
            List<String> people,
            String list,
            Period period,
            Collection<String> categories,
            int number) {
        people.forEach(of -> seen.add(new Seen(of, list, Set.copyOf(categories))));
        shown.computeIfAbsent(
                        new Place(String.join("", people), list, period),
                        place -> new LinkedHashSet<>())
                .add(Set.copyOf(categories));
        knowledge.told(
                people + " " + list + " " + period, of(people, list, period, categories), number);
    }

    private Set<Integer> of(
            List<String> people, String list, Period period, Collection<String> categories) {
        var all = new LinkedHashSet<Integer>();
        people.forEach(of -> all.addAll(cells.of(of, list, leaves(period), categories)));
        return all;
    }

    private List<Period.Leaf> leaves(Period period) {
        return results.calendar().leaves(period);
    }

    /// Every number that a page might show, of every period: how many there are, each answer, each
    /// group of answers that stands somewhere.
    private void want() {
        for (var people : cells.people()) {
            cells.lists(people)
                    .forEach(
                            (list, categories) ->
                                    categories.forEach(
                                            each ->
                                                    seen.add(
                                                            new Seen(people, list, Set.of(each)))));
        }
        for (var service : Town.SERVICES) {
            Predicate<String[]> inside = of -> of[0].equals(service);
            want(inside);
            want(inside.and(of -> isHigh(of[1])));
            want(inside.and(of -> isHigh(of[2])));
        }
        for (var told : Town.CONFIDENCE) {
            want(of -> of[1].equals(told.toString()));
            want(of -> of[2].equals(told.toString()));
        }
        // A single one of the pairs is in no table: they have one dimension.
        seen.removeIf(each -> each.people().equals(Town.PAIRS) && each.categories().size() == 1);
        for (var period : results.calendar().periods()) {
            for (var people : cells.people()) {
                knowledge.wanted(people + " " + period, cells.all(people, leaves(period)));
            }
            for (var each : seen) {
                if (isShown(each, period)) {
                    continue;
                }
                knowledge.wanted(
                        each + " " + period,
                        cells.of(each.people(), each.list(), leaves(period), each.categories()));
            }
        }
    }

    /// Whether some groups of a table are these categories together, or the parts of the period
    /// show them: that is shown, not hidden.
    private boolean isShown(Seen each, Period period) {
        var groups = shown.getOrDefault(new Place(each.people(), each.list(), period), Set.of());
        var inside = new LinkedHashSet<String>();
        groups.stream().filter(each.categories()::containsAll).forEach(inside::addAll);
        var parts = results.calendar().parts(period);
        return inside.equals(each.categories())
                || (!parts.isEmpty() && parts.stream().allMatch(part -> isShown(each, part)));
    }

    private void want(Predicate<String[]> which) {
        seen.add(new Seen(Town.PAIRS, Town.ALL, Set.copyOf(pairs(which))));
    }
}
