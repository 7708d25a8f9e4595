package ua.mistok.app.hub.afterwards;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import ua.mistok.app.hub.afterwards.Sent.Given;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyRun;

/// A survey, played up to where a form stands. What the form brought and the survey does not take
/// is asked again.
final class Walk {

    /// Longer than an answer that is marked as too fast: how fast an answer came over a network
    /// nobody knows.
    private static final Duration PACE = Duration.ofSeconds(1);

    private final SurveyRun run;
    private final List<Given> given = new ArrayList<>();

    private Walk(SurveyRun run) {
        this.run = run;
    }

    /// @param form shuffles options, the same way at every step of a form
    static Walk of(Survey survey, String form, List<Given> given, InstantSource clock) {
        var setting = FollowUp.setting(false);
        var walk =
                new Walk(
                        SurveyRun.begin(
                                survey, setting, new Random(form.hashCode()), paced(clock)));
        walk.passGroups();
        for (var each : given) {
            if (!walk.isAt(each) || !(each.codes().isEmpty() ? walk.leave() : walk.take(each))) {
                break;
            }
        }
        return walk;
    }

    private static InstantSource paced(InstantSource clock) {
        var asked = new AtomicLong();
        Instant began = clock.instant();
        return () -> began.plus(PACE.multipliedBy(asked.getAndIncrement()));
    }

    SurveyRun run() {
        return run;
    }

    /// What was taken, in the order of the questions; by its codes, however it was typed.
    List<Given> given() {
        return List.copyOf(given);
    }

    boolean isAt(Given each) {
        return !run.ended() && run.question().id().equals(each.question());
    }

    /// @return false if the question does not take it; then nothing changed
    boolean take(Given each) {
        var answer = Typed.answer(run.question().kind(), each.codes());
        if (answer.isEmpty() || !run.answer(answer.get())) {
            return false;
        }
        given.add(new Given(each.question(), answer.get().asCodes()));
        passGroups();
        return true;
    }

    /// @return false for a question that must be answered
    boolean leave() {
        if (run.leaving() == SurveyRun.Leaving.NONE) {
            return false;
        }
        given.add(new Given(run.question().id(), List.of()));
        run.skip();
        passGroups();
        return true;
    }

    /// Groups of people are counted by the hour among everybody at a kiosk. Here so few come that
    /// a count would point at an answer: nobody is asked.
    private void passGroups() {
        while (!run.ended() && run.question().apart()) {
            run.skip();
        }
    }
}
