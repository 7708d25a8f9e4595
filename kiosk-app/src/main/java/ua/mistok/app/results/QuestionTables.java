package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.figures.Floor;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Ranking;

/// The tables of one question over all periods.
final class QuestionTables {

    private final Question question;
    private final Map<String, Tables> tables = new LinkedHashMap<>();

    QuestionTables(Question question, SurveyCounts counts, Totals totals) {
        this.question = question;
        var cubes = new AnswerCubes(counts.complete);
        if (isOfSeveral()) {
            for (var code : question.kind().codes()) {
                var cube =
                        cubes.option(
                                counts.answered(question.id()), counts.code(question.id(), code));
                tables.put(code, Tables.of(totals, cube));
            }
        } else {
            var cube = cubes.single(question, counts.codes(question.id()));
            tables.put("", Tables.of(totals, cube));
        }
    }

    private boolean isOfSeveral() {
        return question.kind() instanceof Multi || question.kind() instanceof Ranking;
    }

    QuestionResult result(Period period) {
        if (isOfSeveral()) {
            return choices(period);
        }
        return tables.values().stream()
                .findFirst()
                .map(found -> distribution(found.table(period)))
                .orElse(new TooFew(question));
    }

    private QuestionResult distribution(Table table) {
        if (!(table instanceof Table.Parts(var _, var groups))) {
            return new TooFew(question);
        }
        var silent = 0;
        var silentInside = false;
        var told = new ArrayList<Table.Group>();
        for (var group : groups) {
            if (group.categories().equals(List.of(AnswerCubes.SILENT))) {
                silent = group.count();
            } else {
                silentInside |= group.categories().contains(AnswerCubes.SILENT);
                told.add(group);
            }
        }
        var n = told.stream().mapToInt(Table.Group::count).sum();
        if (n < Floor.ANSWERS || told.isEmpty()) {
            return new TooFew(question);
        }
        var shares = Share.of(told.stream().map(Table.Group::count).toList());
        var parts = new ArrayList<Part>();
        for (var at = 0; at < told.size(); at++) {
            parts.add(new Part(answersOf(told.get(at)), shares.get(at)));
        }
        return new Distribution(question, n, silent, silentInside, parts);
    }

    private static List<String> answersOf(Table.Group group) {
        return group.categories().stream()
                .filter(code -> !code.equals(AnswerCubes.SILENT))
                .toList();
    }

    private QuestionResult choices(Period period) {
        var options = new ArrayList<Choice>();
        tables.forEach((code, found) -> options.add(choice(code, found.table(period))));
        return options.stream().allMatch(Choice.Untold.class::isInstance)
                ? new TooFew(question)
                : new Choices(question, options);
    }

    private static Choice choice(String code, Table table) {
        if (!(table instanceof Table.Parts(var n, var groups))) {
            return new Choice.Untold(code);
        }
        var chosen =
                groups.stream()
                        .filter(group -> group.categories().equals(List.of("chosen")))
                        .findFirst();
        var silent =
                groups.stream()
                        .filter(group -> group.categories().equals(List.of(AnswerCubes.SILENT)))
                        .mapToInt(Table.Group::count)
                        .sum();
        return chosen.filter(group -> n - silent >= Floor.ANSWERS)
                .<Choice>map(group -> new Choice.Told(code, Share.of(group.count(), n - silent)))
                .orElse(new Choice.Untold(code));
    }
}
