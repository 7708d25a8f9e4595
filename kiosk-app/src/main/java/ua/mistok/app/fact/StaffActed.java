package ua.mistok.app.fact;

/// Somebody of the staff did something on the console.
///
/// @param staff id of the person, never a name
/// @param action a stable name, such as `signed-in`
public record StaffActed(String staff, String action) implements Fact {}
