package ua.mistok.app.visitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.TwinRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Start;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.LocalizedText;

/// Where a visitor is.
sealed interface Stop {

    /// Nobody is here; the station waits.
    record Attract() implements Stop {}

    /// The three doors.
    record Home() implements Stop {}

    /// Drawn anew when letters or reach change, because another number fits on it.
    sealed interface Paged extends Stop {}

    /// A list of services that a card leads back to.
    sealed interface Shelves extends Paged {}

    /// Behind a door.
    ///
    /// @param situation narrows the list to a life situation
    record Catalogue(Goal goal, Optional<String> situation) implements Shelves {}

    record ForWhom(Audience audience) implements Shelves {}

    /// @param words typed before a card was opened
    record Searching(String words) implements Shelves {}

    record Advised(Start.Advice advice) implements Shelves {}

    /// Which life situation, of those behind a door.
    record Situations(Goal goal) implements Paged {}

    record Audiences() implements Paged {}

    /// «З чого почати».
    ///
    /// @param answers option by question, so far
    record Starting(Map<String, String> answers) implements Paged {
        public Starting {
            answers = Map.copyOf(answers);
        }
    }

    /// Official sites.
    record Directory() implements Stop {}

    /// A panel beside the services.
    record Beside(Panel panel) implements Stop {}

    /// In the class that runs; its screens follow the trainer.
    record InClass() implements Stop {}

    /// When the next class is, and how to come to it.
    record NextClass() implements Stop {}

    /// Weeks later: which class one was in, by its word.
    record PastClasses() implements Paged {}

    /// Which place the cards are to speak of.
    record Places() implements Paged {}

    record Card(Service service) implements Stop {}

    /// How confident before an exercise.
    record Before(Question question, Demo demo, Way way) implements Stop {}

    record Exercise(DemoRun run) implements Stop {}

    /// Looking for the five signs.
    record Spotting(TwinRun run) implements Stop {}

    /// «Звідки дізналися?»
    record Naming() implements Paged {}

    /// What was done, and how confident now.
    record After(DemoRun run, Question question, Optional<Integer> before) implements Stop {}

    /// «Ваша думка»: the surveys that one may choose.
    record Opinions() implements Paged {}

    record Asking(SurveyRun run) implements Stop {}

    /// «Ідеї, які вже обговорюють».
    ///
    /// @param ideas as they were when the visitor came here
    record Ideas(List<PublishedIdea> ideas) implements Paged {
        public Ideas {
            ideas = List.copyOf(ideas);
        }
    }

    /// «Маю ідею». What is typed lives on the screen alone.
    record Suggesting() implements Stop {}

    /// An idea was left.
    record Suggested() implements Stop {}

    /// The kiosk offers something else now, and what the visitor was at is not among it.
    record Moved(Mode mode) implements Stop {}

    /// @param advice what follows from the answers; `{demo}` in it is the exercise
    /// @param demo the exercise that was asked about
    /// @param service the card that the visitor asked for in the survey
    record Thanks(List<LocalizedText> advice, Optional<Demo> demo, Optional<String> service)
            implements Stop {
        public Thanks {
            advice = List.copyOf(advice);
        }
    }
}
