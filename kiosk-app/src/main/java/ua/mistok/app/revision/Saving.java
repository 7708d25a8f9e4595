package ua.mistok.app.revision;

import java.util.List;
import java.util.Map;
import ua.mistok.config.problem.Problem;

/// What came of a save.
public sealed interface Saving {

    /// It is on the disk, and holds from now on.
    ///
    /// @param warnings what one should look at nevertheless
    record Saved(Revision revision, List<Problem> warnings) implements Saving {
        public Saved {
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was saved.
    ///
    /// @param problems by the field that they are about, as the YAML names it; at least one
    record Invalid(Map<String, List<Problem>> problems) implements Saving {
        public Invalid {
            problems = Map.copyOf(problems);
        }
    }

    /// Somebody else has saved meanwhile; nothing was saved, and the writer keeps what they wrote.
    ///
    /// @param theirs the newer one, on which the writer may base theirs
    record Conflict(Revision theirs) implements Saving {}
}
