package ua.mistok.app.hub.packs;

import java.util.List;
import ua.mistok.config.problem.Problem;

/// What came of the wish to let a version out.
public sealed interface Approval {

    /// Signed by the hub from now on.
    record Done(PackVersion version) implements Approval {}

    /// Whoever wrote it does not say that it may go out.
    record OwnWork() implements Approval {}

    /// Meanwhile its author sent another, or somebody else answered.
    record Changed() implements Approval {}

    /// It fitted when it was sent, and does not any more.
    record Refused(List<Problem> problems) implements Approval {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
