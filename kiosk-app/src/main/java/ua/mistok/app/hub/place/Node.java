package ua.mistok.app.hub.place;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// One place.
///
/// @param id a slug, for ever
/// @param parent empty for the country
public record Node(String id, Optional<String> parent, Level level, LocalizedText name) {

    /// From the widest to the narrowest; the names are stored.
    public enum Level {
        COUNTRY,
        REGION,
        DISTRICT,
        COMMUNITY,
        LIBRARY
    }
}
