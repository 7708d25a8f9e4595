package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Period;
import ua.mistok.config.expr.Type;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;

/// Makes cubes of the answers to a question. Whoever did not answer is a category too: all tables
/// of a survey have the same totals.
final class AnswerCubes {

    /// No code of a survey begins with this sign.
    static final String SILENT = "~silent";

    static final String NOT = "~not";

    private final WeeklyCounts responses;

    /// @param responses all responses by week
    AnswerCubes(WeeklyCounts responses) {
        this.responses = responses;
    }

    /// A question that is answered with one value.
    Cube single(Question question, Map<String, WeeklyCounts> byCode) {
        var draft =
                switch (question.kind()) {
                    case Scale scale -> Cube.scale(categories(values(scale)), cuts(scale));
                    case Number _ -> Cube.scale(categories(sorted(byCode)), List.of(1));
                    case Calculated(var value) ->
                            value.type() == Type.Plain.NUMBER
                                    ? Cube.scale(categories(sorted(byCode)), List.of(1))
                                    : Cube.options(
                                            categories(byCode.keySet().stream().sorted().toList()));
                    case Day _ -> Cube.scale(categories(months(byCode)), List.of(1));
                    case Consent _ ->
                            Cube.options(categories(List.of(Consent.AGREED, Consent.REFUSED)));
                    case Single single -> Cube.options(categories(single.codes()));
                    case Ranking ranking -> Cube.options(categories(ranking.codes()));
                    default ->
                            throw new IllegalArgumentException(
                                    question.id() + " has no single answer");
                };
        var known = new LinkedHashMap<Period.Leaf, Integer>();
        byCode.forEach(
                (code, weeks) ->
                        weeks.forEach(
                                (week, n) -> {
                                    draft.add(week, category(question, code), n);
                                    known.merge(week, n, Integer::sum);
                                }));
        responses.forEach((week, n) -> draft.add(week, SILENT, n - known.getOrDefault(week, 0)));
        return draft.cube();
    }

    /// One option of a question with several answers.
    Cube option(WeeklyCounts answered, WeeklyCounts chosen) {
        var draft = Cube.option(SILENT, NOT, "chosen");
        responses.forEach(
                (week, n) -> {
                    draft.add(week, "chosen", chosen.of(week));
                    draft.add(week, NOT, answered.of(week) - chosen.of(week));
                    draft.add(week, SILENT, n - answered.of(week));
                });
        return draft.cube();
    }

    private static String category(Question question, String code) {
        return question.kind() instanceof Day ? month(code) : code;
    }

    private static String month(String day) {
        return day.length() < 7 ? day : day.substring(0, 7);
    }

    private static List<String> months(Map<String, WeeklyCounts> byCode) {
        return byCode.keySet().stream().map(AnswerCubes::month).distinct().sorted().toList();
    }

    /// By size where they are numbers.
    private static List<String> sorted(Map<String, WeeklyCounts> byCode) {
        return byCode.keySet().stream()
                .sorted((a, b) -> Double.compare(number(a), number(b)))
                .toList();
    }

    private static double number(String code) {
        try {
            return Double.parseDouble(code);
        } catch (NumberFormatException notANumber) {
            return code.hashCode();
        }
    }

    private static List<String> values(Scale scale) {
        return IntStream.rangeClosed(scale.from(), scale.to()).mapToObj(Integer::toString).toList();
    }

    private static List<String> categories(List<String> codes) {
        var all = new ArrayList<String>();
        all.add(SILENT);
        all.addAll(codes);
        return all;
    }

    /// Positions among the categories before which a scale is cut first: 7–10 of ten, the glad two
    /// of five.
    private static List<Integer> cuts(Scale scale) {
        var cuts = new ArrayList<Integer>();
        if (scale.to() == 10) {
            cuts.add(at(scale, 7));
            if (scale.style() == Scale.Style.NPS) {
                cuts.add(at(scale, 9));
            }
        } else {
            cuts.add(at(scale, scale.to() - 1));
        }
        cuts.add(1);
        return cuts;
    }

    private static int at(Scale scale, int value) {
        return 1 + value - scale.from();
    }
}
