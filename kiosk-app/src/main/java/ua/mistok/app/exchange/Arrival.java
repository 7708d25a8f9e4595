package ua.mistok.app.exchange;

import java.time.Instant;
import java.util.List;
import ua.mistok.config.problem.Problem;

/// What came of a file.
public sealed interface Arrival {

    /// Why a file is not even looked into. Nothing was changed.
    enum Why {
        /// No such file, or a part of one.
        UNREADABLE,
        /// Somebody has changed it after it was signed.
        ALTERED,
        /// A later programme wrote it.
        NEWER,
        TOO_LARGE,
        /// It holds what looks like a person's number or address.
        PERSONAL,
        /// It left this very kiosk.
        OURS
    }

    record Refused(Why why) implements Arrival {}

    /// The rules of this kiosk do not allow it. Nothing was changed.
    ///
    /// @param problems at least one error
    record Unfit(String library, List<Problem> problems) implements Arrival {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }

    /// Just this is on the shelf, not from anybody. Nothing was changed.
    record Here(String title) implements Arrival {}

    /// It came before. Nothing was changed.
    record Same(Came came) implements Arrival {}

    /// A newer one came before. Nothing was changed.
    record Older(Came came) implements Arrival {}

    /// It may come; nothing was done yet.
    ///
    /// @param key the print of the giver's key, as two people read it to each other
    /// @param isKnown whether something of this giver came before
    /// @param before from whom the giver has it, in words; empty for the giver's own
    record Welcome(
            Sort sort,
            String title,
            String library,
            String key,
            boolean isKnown,
            Instant sent,
            String before,
            Outcome outcome)
            implements Arrival {}

    /// What would come of it.
    enum Outcome {
        NEW,
        /// Nobody has changed the copy here: it gets a new revision.
        REPLACES,
        /// The copy here was changed: both stand beside each other until somebody chooses.
        BESIDE
    }

    /// It is here.
    record Done(Came came) implements Arrival {}
}
