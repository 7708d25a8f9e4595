package ua.mistok.app.catalogue;

import ua.mistok.config.service.Service;

/// A service on the list.
///
/// @param exercise whether it can be practised here
/// @param tried whether this visitor has practised it already
public record Offer(Service service, boolean exercise, boolean tried) {}
