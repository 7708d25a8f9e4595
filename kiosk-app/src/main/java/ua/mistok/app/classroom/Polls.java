package ua.mistok.app.classroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.survey.SurveyRun;

/// What was answered to questions to all, by the part that asked. Guarded by its class.
final class Polls {

    private final Map<String, Integer> answered = new HashMap<>();
    private final Map<String, Map<String, Integer>> told = new HashMap<>();

    void add(String item, SurveyRun run) {
        answered.merge(item, 1, Integer::sum);
        var codes = told.computeIfAbsent(item, _ -> new HashMap<>());
        run.response().answers().values().stream()
                .flatMap(List::stream)
                .forEach(answer -> codes.merge(answer, 1, Integer::sum));
    }

    Tallied tallied(String item) {
        return new Tallied(answered.getOrDefault(item, 0), told.getOrDefault(item, Map.of()));
    }
}
