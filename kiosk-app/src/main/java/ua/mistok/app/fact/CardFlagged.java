package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// Somebody said «Тут щось не так» of a card or of a step of its exercise.
///
/// @param service the card
/// @param step the step of the exercise; empty for the card itself
/// @param version of the exercise, or of the pack that the card is from
public record CardFlagged(String service, Optional<String> step, int version, What what)
        implements Fact {

    /// In a word, so that nothing has to be typed.
    public enum What {
        /// The address or the link.
        @JsonProperty("site")
        SITE,
        /// A term or a cost.
        @JsonProperty("term")
        TERM,
        /// What the exercise says or asks.
        @JsonProperty("exercise")
        EXERCISE,
        @JsonProperty("other")
        OTHER
    }
}
