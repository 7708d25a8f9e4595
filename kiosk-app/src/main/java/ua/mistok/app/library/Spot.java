package ua.mistok.app.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.place.AreaId;

/// Where the library is.
///
/// @param community a hromada that the content knows
/// @param named a hromada in staff's own words; the content of its region holds there
public record Spot(AreaId region, Optional<AreaId> community, Optional<String> named) {

    /// Signs of [#named].
    public static final int LONGEST_NAME = 60;

    /// Only the region is known yet.
    public static Spot in(AreaId region) {
        return new Spot(region, Optional.empty(), Optional.empty());
    }

    /// The narrowest first.
    public List<AreaId> places() {
        return Stream.concat(community.stream(), Stream.of(region)).toList();
    }

    AreaId narrowest() {
        return community.orElse(region);
    }
}
