package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How an exercise is played.
public enum Way {
    @JsonProperty("watch")
    WATCH,
    @JsonProperty("together")
    TOGETHER,
    @JsonProperty("alone")
    ALONE,
    @JsonProperty("check")
    CHECK
}
