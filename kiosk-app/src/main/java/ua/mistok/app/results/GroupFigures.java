package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
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
    static List<GroupFigures> of(Survey survey, Calendar calendar, List<Counted> counts) {
        var told = WeeklyCounts.weeksOf(calendar);
        var groups = new HashMap<String, WeeklyCounts>();
        for (var count : counts) {
            groups.computeIfAbsent(count.tally().item(), group -> new WeeklyCounts())
                    .add(count, told);
        }
        var people = groups.getOrDefault(Measure.PEOPLE, new WeeklyCounts());
        var apart = survey.questions().stream().filter(Question::apart).toList();
        return apart.stream()
                .map(
                        question -> {
                            var totals = Totals.of(calendar, people.asMap());
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
                    var inside = groups.getOrDefault(code, new WeeklyCounts());
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
                        var inside = groups.getOrDefault(code, new WeeklyCounts()).of(week);
                        draft.add(week, code, inside);
                        rest -= inside;
                    }
                    if (isOneOfMany) {
                        draft.add(week, ELSEWHERE, rest);
                    }
                });
        return draft.cube();
    }

    Groups result(Period period) {
        var groups = new ArrayList<Group>();
        if (tables.isEmpty()) {
            Codes.of(question.kind()).forEach(code -> groups.add(untold(code)));
        }
        tables.forEach((codes, found) -> groups.addAll(groups(codes, found.table(period))));
        return new Groups(question, totals.total(period), groups);
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
