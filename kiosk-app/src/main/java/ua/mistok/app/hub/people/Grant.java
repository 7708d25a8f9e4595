package ua.mistok.app.hub.people;

/// A role at a place and everywhere below it.
///
/// @param place of the place tree; the country for everything
public record Grant(HubRole role, String place) {}
