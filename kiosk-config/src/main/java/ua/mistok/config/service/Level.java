package ua.mistok.config.service;

/// Who offers a service: the state, a region or community, or both.
public enum Level {
    NATIONAL,
    REGIONAL,
    BOTH
}
