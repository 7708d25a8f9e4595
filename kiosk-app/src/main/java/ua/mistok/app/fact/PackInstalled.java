package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// A version of a pack was put on the shelf; what shipped is told by the programme's own version.
///
/// @param signer empty if an admin took it unsigned
public record PackInstalled(String pack, int version, Optional<Signer> signer) implements Fact {

    /// Whose key had signed it.
    public enum Signer {
        @JsonProperty("programme")
        PROGRAMME,
        @JsonProperty("hub")
        HUB,
        @JsonProperty("library")
        LIBRARY
    }
}
