package ua.mistok.app.wire;

/// A place of the hub's tree, with what people call it: a kiosk has no such tree.
///
/// @param id a slug
/// @param uk name in Ukrainian
/// @param en name in English
public record PlaceName(String id, String uk, String en) {}
