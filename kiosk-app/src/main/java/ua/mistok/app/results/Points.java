package ua.mistok.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Value;
import ua.mistok.config.expr.Values;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.Survey;

/// A calculation that gives one point for each right answer, as after a training. It is the only
/// kind of calculation that is told: any other says something of the answers that it is made of,
/// and nobody has shown how much.
///
/// @param most for how many questions there are points
record Points(int most) {

    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([^}\\s]+)\\s*}");

    /// With more ways to answer than that, it is not tried out.
    private static final int MOST_WAYS = 20_000;

    /// @return empty for whatever is calculated in another way
    static Optional<Points> find(Survey survey, Calculated calculated) {
        var codes = new TreeMap<String, List<String>>();
        for (var name : names(calculated.value())) {
            var single =
                    survey.findQuestion(name)
                            .map(question -> question.kind())
                            .filter(Single.class::isInstance);
            if (single.isEmpty()) {
                return Optional.empty();
            }
            codes.put(name, single.get().codes());
        }
        return isSumOfPoints(calculated.value(), codes)
                ? Optional.of(new Points(codes.size()))
                : Optional.empty();
    }

    /// None to as many as there are.
    List<String> names() {
        return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    }

    private static List<String> names(Expression value) {
        return NAME.matcher(value.toString())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static boolean isSumOfPoints(Expression value, Map<String, List<String>> codes) {
        var ways = 1L;
        var right = new HashMap<String, String>();
        for (var question : codes.entrySet()) {
            ways *= question.getValue().size() + 1;
            var worth =
                    question.getValue().stream()
                            .filter(code -> points(value, Map.of(question.getKey(), code)) == 1)
                            .toList();
            if (worth.size() != 1 || ways > MOST_WAYS) {
                return false;
            }
            right.put(question.getKey(), worth.getFirst());
        }
        return !codes.isEmpty()
                && ways(codes).stream()
                        .allMatch(answers -> points(value, answers) == right(answers, right));
    }

    private static long right(Map<String, String> answers, Map<String, String> right) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().equals(right.get(answer.getKey())))
                .count();
    }

    /// Every way to answer, or not to.
    private static List<Map<String, String>> ways(Map<String, List<String>> codes) {
        List<Map<String, String>> ways = List.of(Map.of());
        for (var question : codes.entrySet()) {
            var more = new ArrayList<>(ways);
            for (var way : ways) {
                for (var code : question.getValue()) {
                    var answered = new HashMap<>(way);
                    answered.put(question.getKey(), code);
                    more.add(answered);
                }
            }
            ways = more;
        }
        return ways;
    }

    private static double points(Expression value, Map<String, String> answers) {
        var told =
                value.evaluate(
                        new Values() {
                            @Override
                            public Value value(String name) {
                                var code = answers.get(name);
                                return code == null ? Value.NOTHING : Value.code(code);
                            }

                            @Override
                            public LocalDate today() {
                                return LocalDate.EPOCH;
                            }
                        });
        return told instanceof Value.Amount(var number) ? number : -1;
    }
}
