package ua.mistok.config.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.config.expr.Value;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.Response.Flag;

/// What a run leaves behind.
record Filled(Survey survey, Course course, Gathered gathered) {

    private static final int STRAIGHT_LINE = 5;

    Response response() {
        var codes = new LinkedHashMap<String, List<String>>();
        var asked = course.asked().stream().filter(question -> !question.apart()).toList();
        for (var question : asked) {
            var answer = course.known().answers().get(question.id());
            if (answer != null && !answer.asCodes().isEmpty()) {
                codes.put(question.id(), answer.asCodes());
            }
        }
        course.calculated().forEach(question -> calculate(question, codes));
        course.known().given().forEach((name, value) -> codes.put(name, List.of(value)));
        var kept = asked.stream().map(Question::id).collect(Collectors.toSet());
        return new Response(
                survey.id(),
                survey.version(),
                codes,
                course.known().given().keySet(),
                both(gathered.skipped(), kept),
                both(gathered.declined(), kept),
                flags());
    }

    Map<String, List<String>> groups() {
        var codes = new LinkedHashMap<String, List<String>>();
        for (var question : course.asked()) {
            var answer = course.known().answers().get(question.id());
            if (question.apart() && answer != null) {
                codes.put(question.id(), answer.asCodes());
            }
        }
        return codes;
    }

    private void calculate(Question question, Map<String, List<String>> codes) {
        if (question.kind() instanceof Calculated(var expression)) {
            var stored = codes(expression.evaluate(course.known()));
            if (!stored.isEmpty()) {
                codes.put(question.id(), stored);
            }
        }
    }

    /// As answers of the same type are stored.
    private static List<String> codes(Value value) {
        return switch (value) {
            case Value.Nothing() -> List.of();
            case Value.Words(var text) -> List.of(text);
            case Value.Amount(var number) -> List.of(Pipes.rounded(number).toPlainString());
            case Value.Truth(var holds) -> List.of(Boolean.toString(holds));
            case Value.Day(var day) -> List.of(day.toString());
            case Value.Codes(var chosen) -> chosen.stream().sorted().toList();
        };
    }

    private Set<Flag> flags() {
        var flags = new HashSet<Flag>();
        if (course.asked().stream()
                .anyMatch(question -> gathered.hasty().contains(question.id()))) {
            flags.add(Flag.TOO_FAST);
        }
        if (isStraightLine()) {
            flags.add(Flag.STRAIGHT_LINE);
        }
        return flags;
    }

    private boolean isStraightLine() {
        var points =
                course.asked().stream()
                        .filter(question -> !(question.kind() instanceof Note))
                        .map(question -> course.known().answers().get(question.id()))
                        .filter(answer -> answer instanceof Answer.Point)
                        .toList();
        return points.size() >= STRAIGHT_LINE && Set.copyOf(points).size() == 1;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }
}
