package ua.mistok.app.content;

import java.util.List;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.Signer;
import ua.mistok.config.problem.Problem;

/// What came of an archive that asked to be put on the shelf.
public sealed interface Arrival {

    /// The old one stays. Places name the archive, or file and line in the pack.
    ///
    /// @param problems at least one error
    record Refused(List<Problem> problems) implements Arrival {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Just this is on the shelf; nothing was done.
    record AlreadyHere(ArchiveManifest manifest) implements Arrival {}

    /// Nothing is wrong with it but that nobody signed it. Nothing was done: an admin may say that
    /// it shall come nevertheless.
    record Unsigned(ArchiveManifest manifest, List<Problem> warnings) implements Arrival {
        public Unsigned {
            warnings = List.copyOf(warnings);
        }
    }

    /// It may come; nothing was done yet.
    record Welcome(ArchiveManifest manifest, Signer.Known signer, List<Problem> warnings)
            implements Arrival {
        public Welcome {
            warnings = List.copyOf(warnings);
        }
    }

    /// It is on the shelf.
    ///
    /// @param warnings what an author should look at nevertheless
    record Done(ArchiveManifest manifest, List<Problem> warnings) implements Arrival {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }
}
