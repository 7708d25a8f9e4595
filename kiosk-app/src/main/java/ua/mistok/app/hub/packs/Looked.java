package ua.mistok.app.hub.packs;

import java.util.List;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.LocalizedText;

/// What is to be said of an archive before anything is done with it.
public sealed interface Looked {

    /// @param problems at least one error; places name the archive, or file and line in the pack
    record Refused(List<Problem> problems) implements Looked {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Just this was approved already.
    record AlreadyHere(PackArchive archive) implements Looked {}

    /// @param place whose pack it is, as far as the hub knows the place
    /// @param name what the pack calls itself
    /// @param warnings what its author should look at nevertheless
    record Fit(PackArchive archive, String place, LocalizedText name, List<Problem> warnings)
            implements Looked {
        public Fit {
            warnings = List.copyOf(warnings);
        }
    }
}
