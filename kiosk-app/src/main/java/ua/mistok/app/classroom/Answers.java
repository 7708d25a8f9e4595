package ua.mistok.app.classroom;

import java.util.Optional;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.config.lesson.Confidence;
import ua.mistok.config.survey.SurveyRun;

/// The facts of what a learner answered.
final class Answers {

    private Answers() {}

    /// Without answers where somebody did not agree that they be kept.
    static SurveyAnswered fact(SurveyRun run) {
        var left = run.refused() ? Optional.of(run.lastShown().id()) : Optional.<String>empty();
        var response = run.refused() ? run.response().withoutAnswers() : run.response();
        return SurveyAnswered.of(
                response, Optional.empty(), Optional.empty(), left, Optional.empty());
    }

    /// How sure somebody said to be; nothing if the question was left.
    static Optional<Integer> confidence(SurveyRun run) {
        return run.response().answers().entrySet().stream()
                .filter(told -> told.getKey().startsWith(Confidence.ID))
                .flatMap(told -> told.getValue().stream())
                .map(Integer::valueOf)
                .findFirst();
    }

    /// The pair of one card, or the half of it that was told; nothing if none was.
    static Optional<ShiftMeasured> shift(
            String lesson, Optional<Integer> before, Optional<Integer> now) {
        return before.isEmpty() && now.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShiftMeasured(lesson, before, now, Optional.empty()));
    }
}
