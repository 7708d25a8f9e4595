package ua.mistok.app.workshop;

import java.util.List;
import ua.mistok.app.revision.Revision;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Survey;

/// What came of the wish to publish, or to have published.
public sealed interface Publishing {

    /// It is on the disk, and holds from now on.
    record Done(Survey survey) implements Publishing {}

    /// Whoever wrote it cannot be the one who says that it is right.
    record NeedsAnother() implements Publishing {}

    /// It breaks a rule of content.
    ///
    /// @param problems at least one error
    record Invalid(List<Problem> problems) implements Publishing {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Somebody has saved meanwhile, or it was not sent: nobody has seen what would be published.
    ///
    /// @param theirs the newest save
    record Stale(Revision theirs) implements Publishing {}
}
