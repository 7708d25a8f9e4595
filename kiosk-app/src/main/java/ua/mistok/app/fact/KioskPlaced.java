package ua.mistok.app.fact;

import java.util.Optional;

/// Where the kiosk stands, from this fact's number on until the next of its kind (decision 3).
///
/// @param place id of the narrowest place that the content knows, such as `vinnytsia`
/// @param region code of its region in ISO 3166-2, such as `UA-05`
/// @param named the community in staff's own words, where the content knows only its region
public record KioskPlaced(String place, Optional<String> region, Optional<String> named)
        implements Fact {}
