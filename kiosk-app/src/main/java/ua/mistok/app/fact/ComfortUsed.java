package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A tool of «Зручність» was switched on.
public record ComfortUsed(Tool tool) implements Fact {
    public enum Tool {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("contrast")
        CONTRAST,
        @JsonProperty("reach")
        REACH,
        @JsonProperty("motion")
        MOTION,
        @JsonProperty("time")
        TIME
    }
}
