package ua.mistok.app.exchange;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.problem.Problem;

/// All things of one sort that are here.
interface Wares {

    /// Says that nothing is here.
    String NOTHING = "";

    /// As it would leave; empty if it is not here, or not this library's to give.
    Optional<Ware> leaving(String id);

    /// As it stands here.
    Optional<String> text(String id);

    /// Another one after each change; [#NOTHING] where there never was such a thing.
    String mark(String id);

    /// An id for what comes.
    ///
    /// @param theirs its id at the giver's
    /// @param key of the giver, hexadecimal digits
    String free(String theirs, String key);

    /// Judges what came as it would stand here, by the rules of this kiosk.
    Read read(Parcel parcel, String id);

    /// Keeps the pictures of what was judged fit.
    ///
    /// @return its text with their names here
    String keep(Parcel parcel, String text);

    /// @param text as [#keep] gave it
    /// @param mark what [#mark] was when somebody looked
    Put put(String text, String id, String mark, String staff);

    /// What the rules say.
    sealed interface Read {

        /// @param title in Ukrainian
        /// @param text as it would stand here; its pictures are named as they were
        record Fit(String title, String text) implements Read {}

        /// @param problems at least one error
        record Unfit(List<Problem> problems) implements Read {
            public Unfit {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What came of a save.
    sealed interface Put {

        record Done(String mark) implements Put {}

        /// Somebody has changed it since; nothing was saved.
        record Moved() implements Put {}

        /// Nothing was saved.
        record Unfit(List<Problem> problems) implements Put {
            public Unfit {
                problems = List.copyOf(problems);
            }
        }
    }
}
