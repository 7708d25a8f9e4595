package ua.mistok.app.staff;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What somebody may do at the console.
public enum Role {
    /// Everything.
    @JsonProperty("admin")
    ADMIN
}
