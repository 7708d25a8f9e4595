package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.mistok.app.figures.Alike;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.results.Groups.Group;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.Survey;

/// Groups of people who said which they belong to; counted by the hour, apart from their answers.
///
/// Where one belongs to one group only, the groups add up to all people, so that they are one cube:
/// hidden each for itself, the last one could be worked out from the others. Where one may belong
/// to several, each is a cube of its own.
final class GroupFigures {

    private static final String IN = "in";
    private static final String OUT = "out";

    /// Of people who named a group of another question.
    private static final String ELSEWHERE = "~elsewhere";

    private final Question question;
    private final Totals totals;
    private final Map<List<String>, Tables> tables = new LinkedHashMap<>();

    private GroupFigures(Question question, Totals totals) {
        this.question = question;
        this.totals = totals;
    }

    /// One for each question that is counted apart.
    ///
    /// @param counts of this version of the survey
    /// @param telling which numbers of people may be told
    static List<GroupFigures> of(
            Survey survey,
            Calendar calendar,
            List<Counted> counts,
            Function<Map<Period.Leaf, Integer>, Totals> telling) {
        var told = calendar.weeks();
        var groups = new HashMap<String, WeeklyCounts>();
        for (var count : counts) {
            groups.computeIfAbsent(count.tally().item(), group -> new WeeklyCounts())
                    .add(count, told);
        }
        var people = groups.getOrDefault(Measure.PEOPLE, WeeklyCounts.NONE);
        var apart = survey.questions().stream().filter(Question::apart).toList();
        return apart.stream()
                .map(
                        question -> {
                            var totals = telling.apply(people.asMap());
                            var figures = new GroupFigures(question, totals);
                            if (hasCodesOfItsOwn(question, apart)) {
                                figures.fill(people, groups, apart.size() > 1);
                            }
                            return figures;
                        })
                .toList();
    }

    /// The counts of an hour name groups, not questions.
    private static boolean hasCodesOfItsOwn(Question question, List<Question> apart) {
        return apart.stream()
                .filter(other -> other != question)
                .flatMap(other -> Codes.of(other.kind()).stream())
                .noneMatch(Codes.of(question.kind())::contains);
    }

    private void fill(WeeklyCounts people, Map<String, WeeklyCounts> groups, boolean isOneOfMany) {
        var codes = Codes.of(question.kind());
        switch (question.kind()) {
            case Multi _ -> {
                for (var code : codes) {
                    var inside = groups.getOrDefault(code, WeeklyCounts.NONE);
                    tables.put(List.of(code), Tables.of(totals, option(people, inside)));
                }
            }
            case Single _, Scale _, Consent _ ->
                    tables.put(codes, Tables.of(totals, whole(people, groups, codes, isOneOfMany)));
            default -> {}
        }
    }

    private static Cube option(WeeklyCounts people, WeeklyCounts inside) {
        var draft = Cube.breakdown(List.of(IN, OUT), List.of());
        people.forEach(
                (week, n) -> {
                    draft.add(week, IN, inside.of(week));
                    draft.add(week, OUT, n - inside.of(week));
                });
        return draft.cube();
    }

    private static Cube whole(
            WeeklyCounts people,
            Map<String, WeeklyCounts> groups,
            List<String> codes,
            boolean isOneOfMany) {
        var categories = new ArrayList<>(codes);
        if (isOneOfMany) {
            categories.add(ELSEWHERE);
        }
        var draft = Cube.breakdown(categories, List.of());
        people.forEach(
                (week, n) -> {
                    var rest = n;
                    for (var code : codes) {
                        var inside = groups.getOrDefault(code, WeeklyCounts.NONE).of(week);
                        draft.add(week, code, inside);
                        rest -= inside;
                    }
                    if (isOneOfMany) {
                        draft.add(week, ELSEWHERE, rest);
                    }
                });
        return draft.cube();
    }

    /// What several versions of a survey show together, where a question is the same; of one it is
    /// what it shows.
    ///
    /// @param versions the newest first
    static List<Groups> read(List<List<GroupFigures>> versions, Period period) {
        return versions.getFirst().stream()
                .map(
                        newest ->
                                read(
                                        versions.stream()
                                                .flatMap(List::stream)
                                                .filter(of -> newest.question.isSameAs(of.question))
                                                .toList(),
                                        newest,
                                        period))
                .toList();
    }

    private static Groups read(List<GroupFigures> same, GroupFigures newest, Period period) {
        var groups = new ArrayList<Group>();
        if (newest.tables.isEmpty()) {
            Codes.of(newest.question.kind()).forEach(code -> groups.add(untold(code)));
        }
        for (var codes : newest.tables.keySet()) {
            var tables =
                    same.stream()
                            .flatMap(of -> Stream.ofNullable(of.tables.get(codes)))
                            .map(found -> found.table(period))
                            .toList();
            groups.addAll(groups(codes, Alike.sum(tables)));
        }
        var people = same.stream().map(of -> of.totals.total(period)).toList();
        return new Groups(newest.question, Shown.sum(people), groups);
    }

    private static List<Group> groups(List<String> codes, Table table) {
        if (!(table instanceof Table.Parts(var n, var parts))) {
            return codes.stream().map(GroupFigures::untold).toList();
        }
        return parts.stream()
                .map(part -> group(codes, part, n))
                .filter(group -> !group.codes().isEmpty())
                .toList();
    }

    private static Group group(List<String> codes, Table.Group part, int n) {
        var isIn = part.categories().equals(List.of(IN));
        var named = part.categories().stream().filter(codes::contains).toList();
        return new Group(isIn ? codes : named, Optional.of(Share.of(part.count(), n)));
    }

    private static Group untold(String code) {
        return new Group(List.of(code), Optional.empty());
    }
}
