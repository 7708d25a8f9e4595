package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Floor;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Table;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;
import ua.mistok.app.results.QuestionResult.Ranked;
import ua.mistok.app.results.QuestionResult.Ranked.Mean;
import ua.mistok.app.results.QuestionResult.TooFew;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Ranking;

/// Reads off what the tables of a question show.
final class QuestionReading {

    private final Question question;
    private final Map<String, Table> tables;

    private QuestionReading(Question question, Map<String, Table> tables) {
        this.question = question;
        this.tables = tables;
    }

    /// @param tables as [QuestionTables] names them
    static QuestionResult of(Question question, Map<String, Table> tables) {
        var reading = new QuestionReading(question, tables);
        return switch (question.kind()) {
            case Multi _ -> reading.choices();
            case Ranking _ -> reading.ranked();
            default -> reading.distribution("").<QuestionResult>map(d -> d).orElse(reading.none());
        };
    }

    private TooFew none() {
        return new TooFew(question);
    }

    private Optional<Distribution> distribution(String name) {
        var silent = 0;
        var told = new ArrayList<Table.Group>();
        for (var group : table(name).groupsShown()) {
            if (group.categories().equals(List.of(AnswerCubes.SILENT))) {
                silent = group.count();
            } else {
                told.add(group);
            }
        }
        var n = told.stream().mapToInt(Table.Group::count).sum();
        if (n < Floor.ANSWERS) {
            return Optional.empty();
        }
        var shares = Share.of(told.stream().map(Table.Group::count).toList());
        var parts = new ArrayList<Part>();
        for (var at = 0; at < told.size(); at++) {
            parts.add(part(told.get(at), shares.get(at)));
        }
        return Optional.of(new Distribution(question, n, silent, parts));
    }

    private Table table(String name) {
        return tables.getOrDefault(name, new Table.TooFew());
    }

    private static Part part(Table.Group group, Share share) {
        var codes = new ArrayList<>(group.categories());
        var withSilent = codes.remove(AnswerCubes.SILENT);
        return new Part(codes, withSilent, share);
    }

    private QuestionResult choices() {
        var options = new ArrayList<Choice>();
        tables.forEach((code, table) -> options.add(choice(code, table)));
        return options.stream().allMatch(Choice.Untold.class::isInstance)
                ? none()
                : new Choices(question, options);
    }

    private static Choice choice(String code, Table table) {
        var chosen = count(table, AnswerCubes.CHOSEN);
        var asked = table.groupsShown().stream().mapToInt(Table.Group::count).sum();
        var n = asked - count(table, AnswerCubes.SILENT);
        return chosen == 0 || n < Floor.ANSWERS
                ? new Choice.Untold(code)
                : new Choice.Told(code, Share.of(chosen, n));
    }

    /// Of a category that stands by itself; none of any other.
    private static int count(Table table, String category) {
        return table.groupsShown().stream()
                .filter(group -> group.categories().equals(List.of(category)))
                .mapToInt(Table.Group::count)
                .sum();
    }

    private QuestionResult ranked() {
        return distribution("1")
                .<QuestionResult>map(first -> new Ranked(question, first, means()))
                .orElse(none());
    }

    /// None where any count is hidden or put with others: means of options tell of each other.
    private List<Mean> means() {
        var codes = new HashSet<>(question.kind().codes());
        var isTold =
                tables.values().stream()
                        .allMatch(
                                table ->
                                        table.groupsShown().stream()
                                                .filter(Table.Group::isSingle)
                                                .map(group -> group.categories().getFirst())
                                                .toList()
                                                .containsAll(codes));
        return isTold ? question.kind().codes().stream().map(this::mean).toList() : List.of();
    }

    private Mean mean(String code) {
        var n = tables.values().stream().mapToInt(table -> count(table, code)).sum();
        var sum = 0L;
        for (var place : tables.entrySet()) {
            sum += (long) Integer.parseInt(place.getKey()) * count(place.getValue(), code);
        }
        return new Mean(code, (double) sum / n, n);
    }
}
