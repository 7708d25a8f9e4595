package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A class is over, and whatever it knew of anybody is forgotten.
///
/// @param people how many took a seat
/// @param parts how many parts of the lesson were come to
/// @param lasted coarse, like every time in a fact
/// @param trainer the pseudonymous code of whoever led it, if it was told
/// @param trained in a class for trainers: the new codes on the cards of seats that were taken, in
///     the order of the alphabet, so that no code is of a number
/// @param came how many came, as the trainer counted, if anybody was counted
/// @param pairs how confident they became, if anybody told both halves
public record ClassEnded(
        String lesson,
        int version,
        int people,
        int parts,
        How how,
        Stay lasted,
        Optional<String> trainer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> trained,
        Optional<Integer> came,
        Optional<Pairs> pairs)
        implements Fact {

    public ClassEnded {
        trained = orNone(trained).stream().sorted().toList();
    }

    /// Led by somebody who told no code, and of whose people nothing is known together.
    public ClassEnded(String lesson, int version, int people, int parts, How how, Stay lasted) {
        this(
                lesson,
                version,
                people,
                parts,
                how,
                lasted,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// A fact of an older programme has no such field.
    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }

    /// Those who told their confidence before and after, all together.
    ///
    /// @param n how many, at least one
    /// @param before how many of them told 7 to 10 before
    /// @param after how many told so after
    public record Pairs(int n, int before, int after) {}

    public enum How {
        /// The trainer ended it.
        @JsonProperty("ended")
        ENDED,
        /// Nobody ended it; its time did.
        @JsonProperty("time")
        TIME,
        /// The kiosk was switched off.
        @JsonProperty("closed")
        CLOSED
    }
}
