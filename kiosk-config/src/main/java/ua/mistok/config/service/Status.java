package ua.mistok.config.service;

/// Whether the real service works as the card says.
public enum Status {
    AVAILABLE,
    PAUSED,
    CHANGED,
    RENAMED
}
