package ua.mistok.app.classroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.survey.SurveyRun;

/// What was answered to questions to all, by the part that asked. Guarded by its class.
final class Polls {

    private final Map<String, Map<String, Integer>> told = new HashMap<>();

    void add(String item, SurveyRun run) {
        var codes = told.computeIfAbsent(item, _ -> new HashMap<>());
        run.response().answers().values().stream()
                .flatMap(List::stream)
                .forEach(answer -> codes.merge(answer, 1, Integer::sum));
    }

    Tallied tallied(String item, List<Chair> chairs) {
        var answered = chairs.stream().filter(chair -> chair.hasAnswered(item)).count();
        return new Tallied((int) answered, told.getOrDefault(item, Map.of()));
    }
}
