package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The library raised an alarm: every station shows where to go.
///
/// @param from where it was raised; who did is in the log of actions, where anybody is known
public record AlarmBegan(Danger danger, From from) implements Fact {
    public enum From {
        /// By somebody who was signed in.
        @JsonProperty("console")
        CONSOLE,
        /// By a hold on a station, where nobody is asked who they are.
        @JsonProperty("station")
        STATION
    }
}
