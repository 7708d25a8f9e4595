package ua.mistok.config.mode;

import java.time.Instant;

/// From a moment on, another mode.
public record Change(Instant at, ModeId mode) {}
