package ua.mistok.app.journal;

import ua.mistok.app.log.LogId;

/// The name of a fact, for ever and everywhere.
///
/// @param seq for operators only: never exported, never shown
public record FactName(LogId journal, long seq) {}
