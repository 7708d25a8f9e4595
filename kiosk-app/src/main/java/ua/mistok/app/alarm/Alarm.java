package ua.mistok.app.alarm;

import java.time.Instant;
import ua.mistok.app.fact.Danger;

/// An alarm that stands.
///
/// @param since when it was raised
public record Alarm(Danger danger, Instant since) {}
