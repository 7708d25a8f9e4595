package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/// Why everybody has to go.
public enum Danger {
    @JsonProperty("air-raid")
    AIR_RAID("air-raid"),
    @JsonProperty("evacuation")
    EVACUATION("evacuation");

    private final String stableName;

    Danger(String stableName) {
        this.stableName = stableName;
    }

    /// As facts and the ledger hold it.
    public String stableName() {
        return stableName;
    }

    /// @return empty for what another programme wrote
    public static Optional<Danger> find(String stableName) {
        return Arrays.stream(values())
                .filter(danger -> danger.stableName.equals(stableName))
                .findFirst();
    }
}
