package ua.mistok.app.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/// What can be given. A name is never changed: files hold it.
public enum Sort {
    @JsonProperty("lesson")
    LESSON("lesson"),
    @JsonProperty("campaign")
    CAMPAIGN("campaign"),
    @JsonProperty("plan")
    PLAN("plan"),
    @JsonProperty("story")
    STORY("story");

    private final String stableName;

    Sort(String stableName) {
        this.stableName = stableName;
    }

    public String stableName() {
        return stableName;
    }

    /// @return empty for what a later programme gives
    public static Optional<Sort> of(String stableName) {
        return Arrays.stream(values())
                .filter(sort -> sort.stableName.equals(stableName))
                .findFirst();
    }
}
