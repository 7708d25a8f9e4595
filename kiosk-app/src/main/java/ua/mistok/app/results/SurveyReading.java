package ua.mistok.app.results;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.mistok.app.figures.Alike;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.DropOff;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.results.EditionResult.Numbers;
import ua.mistok.app.results.EditionResult.Origin;
import ua.mistok.app.results.EditionResult.Step;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.config.survey.Question;

/// Reads off what the tables of a survey show: of one version, or of several together where a
/// question is unchanged.
///
/// Whatever is told together is made of what the tables of each show and of nothing else, so that
/// it gives away no more than they do: what one of them hides is not in it.
///
/// @param editions those of the newest version first, each followed by the same of older ones
record SurveyReading(Calendar calendar, List<List<EditionFigures>> editions) {

    List<EditionResult> results(Period period) {
        return editions.stream().map(versions -> result(versions, period)).toList();
    }

    private EditionResult result(List<EditionFigures> versions, Period period) {
        return new EditionResult(
                versions.getFirst().edition().subject().given(),
                numbers(versions, period),
                questions(versions, Outcome.COMPLETE, period),
                withPlay(versions, period),
                questions(versions, Outcome.KEPT, period),
                dropOff(versions, period),
                calendar.parts(period).isEmpty() ? List.of() : trend(versions, period),
                origins(versions, period));
    }

    private static Numbers numbers(List<EditionFigures> versions, Period period) {
        return new Numbers(
                total(versions, Outcome.COMPLETE, period),
                total(versions, Outcome.PLAYFUL, period),
                total(versions, Outcome.KEPT, period),
                total(versions, Outcome.DISCARDED, period),
                total(versions, Outcome.PARTIAL, period));
    }

    private static Shown total(List<EditionFigures> versions, Outcome outcome, Period period) {
        return Shown.sum(
                versions.stream().map(each -> each.turnout().total(outcome, period)).toList());
    }

    private List<QuestionResult> questions(
            List<EditionFigures> versions, Outcome outcome, Period period) {
        return versions.getFirst().counted().stream()
                .map(
                        question ->
                                QuestionReading.of(
                                        question,
                                        beside(question, versions, List.of(outcome), period)))
                .toList();
    }

    /// Only where those who perhaps played are told at all.
    private static List<QuestionResult> withPlay(List<EditionFigures> versions, Period period) {
        var both = List.of(Outcome.COMPLETE, Outcome.PLAYFUL);
        return versions.getFirst().counted().stream()
                .map(
                        question ->
                                QuestionReading.of(
                                        question, tables(question, versions, both, period)))
                .filter(result -> !(result instanceof TooFew))
                .toList();
    }

    /// The tables of a question in the parts in which all editions can tell it that ask it.
    private Map<String, Table> beside(
            Question question,
            List<EditionFigures> versions,
            List<Outcome> outcomes,
            Period period) {
        var own = editions.indexOf(versions);
        var all = editions.stream().map(each -> tables(question, each, outcomes, period)).toList();
        var alike = new LinkedHashMap<String, Table>();
        all.get(own)
                .keySet()
                .forEach(
                        name ->
                                alike.put(
                                        name,
                                        Alike.of(
                                                        all.stream()
                                                                .map(each -> table(each, name))
                                                                .toList())
                                                .get(own)));
        return alike;
    }

    private static Table table(Map<String, Table> tables, String name) {
        return tables.getOrDefault(name, new Table.TooFew());
    }

    /// Of all versions in which the question is the same; where several outcomes are asked for, of
    /// those versions that tell all of them.
    private static Map<String, Table> tables(
            Question question,
            List<EditionFigures> versions,
            List<Outcome> outcomes,
            Period period) {
        var all =
                versions.stream()
                        .flatMap(
                                version ->
                                        version.counted().stream()
                                                .filter(question::isSameAs)
                                                .map(
                                                        same ->
                                                                tables(
                                                                        version, same, outcomes,
                                                                        period)))
                        .toList();
        return sum(all);
    }

    private static Map<String, Table> tables(
            EditionFigures version, Question question, List<Outcome> outcomes, Period period) {
        var all = outcomes.stream().map(of -> version.tables(of, question, period)).toList();
        var sums = sum(all);
        if (all.size() > 1) {
            sums.replaceAll((name, sum) -> isTold(all, name) ? sum : new Table.TooFew());
        }
        return sums;
    }

    private static boolean isTold(List<Map<String, Table>> all, String name) {
        return all.stream().noneMatch(of -> table(of, name).groupsShown().isEmpty());
    }

    private static Map<String, Table> sum(List<Map<String, Table>> all) {
        var names = new LinkedHashSet<String>();
        all.forEach(tables -> names.addAll(tables.keySet()));
        var sums = new LinkedHashMap<String, Table>();
        for (var name : names) {
            sums.put(name, Alike.sum(all.stream().map(of -> table(of, name)).toList()));
        }
        return sums;
    }

    /// Of the versions that ask the same questions as the newest.
    private static DropOff dropOff(List<EditionFigures> versions, Period period) {
        var newest = ids(versions.getFirst());
        var same = versions.stream().filter(each -> ids(each).equals(newest)).toList();
        var finished =
                Shown.sum(
                        List.of(
                                total(same, Outcome.COMPLETE, period),
                                total(same, Outcome.PLAYFUL, period)));
        return DropOff.of(
                finished, same.stream().flatMap(each -> each.left(period).stream()).toList());
    }

    private static List<String> ids(EditionFigures figures) {
        return figures.shown().stream().map(Question::id).toList();
    }

    private List<Step> trend(List<EditionFigures> versions, Period period) {
        var asked =
                versions.getFirst().counted().stream()
                        .filter(question -> !High.codes(question.kind()).isEmpty())
                        .toList();
        return calendar.leaves(period).stream().map(week -> step(versions, asked, week)).toList();
    }

    private static Step step(List<EditionFigures> versions, List<Question> asked, Period week) {
        return new Step(
                week,
                total(versions, Outcome.COMPLETE, week),
                asked.stream()
                        .map(
                                question ->
                                        QuestionReading.of(
                                                question,
                                                tables(
                                                        question,
                                                        versions,
                                                        List.of(Outcome.COMPLETE),
                                                        week)))
                        .toList());
    }

    private static List<Origin> origins(List<EditionFigures> versions, Period period) {
        return Turnout.DIMENSIONS.stream().flatMap(by -> origins(versions, by, period)).toList();
    }

    private static Stream<Origin> origins(
            List<EditionFigures> versions, String dimension, Period period) {
        var tables = versions.stream().map(each -> each.turnout().by(dimension, period)).toList();
        var table = Alike.sum(tables);
        var n = table.groupsShown().stream().mapToInt(Table.Group::count).sum();
        return table.groupsShown().stream()
                .map(
                        group ->
                                new Origin(
                                        dimension, group.categories(), Share.of(group.count(), n)));
    }
}
