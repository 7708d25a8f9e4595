package ua.mistok.app.visitor;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoReport;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.LocalizedText;

/// Where a visitor is.
sealed interface Stop {

    /// Nobody is here; the station waits.
    record Attract() implements Stop {}

    /// The three doors.
    record Home() implements Stop {}

    /// Behind a door.
    record Catalogue(Goal goal) implements Stop {}

    record Card(Service service) implements Stop {}

    /// How confident before an exercise.
    record Before(Question question, Demo demo, Way way) implements Stop {}

    record Exercise(DemoRun run) implements Stop {}

    /// What was done, and how confident now.
    ///
    record After(Demo demo, DemoReport report, Question question, Optional<Integer> before)
            implements Stop {}

    /// @param demo the exercise that is asked about
    record Asking(SurveyRun run, Demo demo) implements Stop {}

    /// @param advice what follows from the answers; `{demo}` in it is the exercise
    record Thanks(List<LocalizedText> advice, Demo demo) implements Stop {
        public Thanks {
            advice = List.copyOf(advice);
        }
    }
}
