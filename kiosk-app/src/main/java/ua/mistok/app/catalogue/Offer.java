package ua.mistok.app.catalogue;

import java.util.Optional;
import ua.mistok.config.pack.Badge;
import ua.mistok.config.service.Service;

/// A service on the list.
///
/// @param exercise whether it can be practised here
/// @param tried whether this visitor has practised it already
/// @param badge colours of the place that speaks on the card; empty for the usual ones
public record Offer(Service service, boolean exercise, boolean tried, Optional<Badge> badge) {}
