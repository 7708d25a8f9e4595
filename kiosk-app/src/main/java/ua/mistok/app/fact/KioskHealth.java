package ua.mistok.app.fact;

/// How the kiosk found its data when it started.
///
/// @param cutTail the last record of a file was torn and cut off
/// @param damage records in a file could not be read and were stepped over
/// @param rebuilt the database was missing or unusable and was made again from the files
public record KioskHealth(boolean cutTail, boolean damage, boolean rebuilt) implements Fact {}
