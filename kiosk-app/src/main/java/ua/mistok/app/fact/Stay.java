package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/// How long something took, so coarse that it points at nobody.
public enum Stay {
    @JsonProperty("under-1-min")
    UNDER_1_MINUTE(1),
    @JsonProperty("under-3-min")
    UNDER_3_MINUTES(3),
    @JsonProperty("under-10-min")
    UNDER_10_MINUTES(10),
    @JsonProperty("under-30-min")
    UNDER_30_MINUTES(30),
    @JsonProperty("30-min-or-more")
    LONGER(Integer.MAX_VALUE);

    private final int minutes;

    Stay(int minutes) {
        this.minutes = minutes;
    }

    public static Stay of(Duration time) {
        for (var stay : values()) {
            if (time.toMinutes() < stay.minutes) {
                return stay;
            }
        }
        return LONGER;
    }
}
