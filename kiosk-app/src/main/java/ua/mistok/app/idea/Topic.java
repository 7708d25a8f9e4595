package ua.mistok.app.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an idea is about; nobody has to say. Names are kept in the ledger.
public enum Topic {
    /// Electronic services, and this kiosk.
    @JsonProperty("services")
    SERVICES,
    @JsonProperty("learning")
    LEARNING,
    @JsonProperty("library")
    LIBRARY,
    /// For whom something is hard to reach, to read or to hear.
    @JsonProperty("access")
    ACCESS,
    @JsonProperty("community")
    COMMUNITY
}
