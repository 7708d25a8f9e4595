package ua.mistok.app.fact;

/// From here on the kiosk offers something else.
///
/// @param mode id of the mode
public record ModeChanged(String mode) implements Fact {}
