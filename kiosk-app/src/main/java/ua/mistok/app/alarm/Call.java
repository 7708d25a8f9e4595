package ua.mistok.app.alarm;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.station.Station;

/// Somebody at a station asks for a librarian.
///
/// @param spot none where there is nothing to name, as at home
public record Call(Station station, Optional<Spot> spot, Instant rung) {}
