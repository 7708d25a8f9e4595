package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.Survey;

/// Makes cubes of the answers to a question. Whoever did not answer is a category too: all tables
/// of those people have the same totals.
final class AnswerCubes {

    /// No code of a survey begins with this sign.
    static final String SILENT = "~silent";

    static final String NOT = "~not";
    static final String CHOSEN = "~chosen";

    private final Survey survey;
    private final WeeklyCounts people;
    private final AnswerCounts counts;

    /// @param people all of one outcome by week
    /// @param counts what they answered
    AnswerCubes(Survey survey, WeeklyCounts people, AnswerCounts counts) {
        this.survey = survey;
        this.people = people;
        this.counts = counts;
    }

    /// One cube for each option of a question with several answers, for each place of a ranking,
    /// and a single one for any other.
    ///
    /// @return by code, by place, or by an empty name
    Map<String, Cube> of(Question question) {
        var cubes = new LinkedHashMap<String, Cube>();
        switch (question.kind()) {
            case Multi multi ->
                    multi.codes().forEach(code -> cubes.put(code, option(question.id(), code)));
            case Ranking ranking -> {
                for (var place = 1; place <= ranking.top(); place++) {
                    var at =
                            ranking.top() == 1
                                    ? counts.codes(question.id())
                                    : place(question, place);
                    cubes.put(Integer.toString(place), whole(ranking, at));
                }
            }
            default -> cubes.put("", whole(question.kind(), counts.codes(question.id())));
        }
        return cubes;
    }

    private Map<String, WeeklyCounts> place(Question question, int place) {
        return counts.place(question.id(), place);
    }

    private Cube option(String question, String code) {
        var answered = counts.answered(question);
        var chosen = counts.code(question, code);
        var draft = Cube.option(SILENT, NOT, CHOSEN);
        people.forEach(
                (week, n) -> {
                    draft.add(week, CHOSEN, chosen.of(week));
                    draft.add(week, NOT, answered.of(week) - chosen.of(week));
                    draft.add(week, SILENT, n - answered.of(week));
                });
        return draft.cube();
    }

    private Cube whole(QuestionKind kind, Map<String, WeeklyCounts> byCode) {
        var draft = draft(kind).silent(SILENT);
        var known = new HashMap<Period.Leaf, Integer>();
        byCode.forEach(
                (code, weeks) ->
                        weeks.forEach(
                                (week, n) -> {
                                    draft.add(week, category(kind, code), n);
                                    known.merge(week, n, Integer::sum);
                                }));
        people.forEach((week, n) -> draft.add(week, SILENT, n - known.getOrDefault(week, 0)));
        return draft.cube();
    }

    private Cube.Draft draft(QuestionKind kind) {
        return switch (kind) {
            case Scale scale -> Cube.scale(categories(Codes.of(scale)), cuts(scale));
            case Number number -> Cube.scale(categories(Bins.of(number).names()), List.of(1));
            case Day day -> Cube.scale(categories(Bins.of(day).names()), List.of(1));
            case Calculated value ->
                    // The lowest two stay together: else the mean is told, and with it the one
                    // right answer that is hidden.
                    Cube.scale(categories(points(value)), List.of(1), Set.of(2));
            default -> Cube.options(categories(Codes.of(kind)));
        };
    }

    private List<String> points(Calculated calculated) {
        return Points.find(survey, calculated).map(Points::names).orElse(List.of());
    }

    private static String category(QuestionKind kind, String code) {
        return switch (kind) {
            case Number number -> Bins.of(number).of(code);
            case Day day -> Bins.of(day).of(code);
            default -> code;
        };
    }

    private static List<String> categories(List<String> codes) {
        var all = new ArrayList<String>();
        all.add(SILENT);
        all.addAll(codes);
        return all;
    }

    /// Positions among the categories before which a scale is cut first: 7–10 of ten, the glad two
    /// of five; what is no answer is cut off next.
    private static List<Integer> cuts(Scale scale) {
        var cuts = new ArrayList<Integer>();
        High.of(scale).ifPresent(lowest -> cuts.add(at(scale, lowest)));
        if (scale.style() == Scale.Style.NPS) {
            cuts.add(at(scale, High.PASSIVE));
        }
        cuts.add(1);
        return cuts;
    }

    private static int at(Scale scale, int value) {
        return 1 + value - scale.from();
    }
}
