package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// By what somebody came to the kiosk, as far as they showed or said it; it names no person.
///
/// @param campaign empty where no campaign brought them
public record CameBy(Optional<String> campaign, Via via) {

    /// A channel. The names are stored: they never change.
    public enum Via {
        /// A slide of the waiting screen.
        @JsonProperty("slide")
        SLIDE,
        @JsonProperty("poster")
        POSTER,
        @JsonProperty("leaflet")
        LEAFLET,
        @JsonProperty("handout")
        HANDOUT,
        /// One of the papers; which one was not said.
        @JsonProperty("paper")
        PAPER,
        /// Friends or family told of it.
        @JsonProperty("people")
        PEOPLE,
        /// The library's own people told of it.
        @JsonProperty("library")
        LIBRARY,
        /// A site or a social network.
        @JsonProperty("internet")
        INTERNET,
        /// A newspaper, radio or television.
        @JsonProperty("press")
        PRESS
    }

    public static CameBy of(String campaign, Via via) {
        return new CameBy(Optional.of(campaign), via);
    }

    public static CameBy of(Via via) {
        return new CameBy(Optional.empty(), via);
    }
}
