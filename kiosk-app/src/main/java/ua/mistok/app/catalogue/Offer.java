package ua.mistok.app.catalogue;

import ua.mistok.config.service.Service;

/// A service on the list.
///
/// @param exercise whether it can be practised here
public record Offer(Service service, boolean exercise) {}
