package ua.mistok.app.wire;

/// One thing that somebody set for a place and all below it.
///
/// @param kind what it is about, such as `setting` or `mode`; a kiosk reports a kind that it does
///     not know, and leaves it
/// @param id within its kind
/// @param value as its kind writes it
/// @param place that set it
/// @param free whether the library's own choice may win
public record Wish(String kind, String id, String value, PlaceName place, boolean free) {}
