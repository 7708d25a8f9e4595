package ua.mistok.config.place;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// A part of the country.
///
/// @param within empty for the country alone
/// @param code of ISO 3166-2, such as `UA-05`; its digits also begin the codes of the state
///     register of places (КАТОТТГ). Empty for towns, which a pack brings
public record Area(
        AreaId id, Rank rank, Optional<AreaId> within, Optional<String> code, LocalizedText name) {

    /// What kind of place it is.
    public enum Rank {
        COUNTRY,
        /// An oblast, the Autonomous Republic of Crimea, or a city with the rank of an oblast.
        REGION,
        /// A town or community within a region.
        COMMUNITY
    }
}
