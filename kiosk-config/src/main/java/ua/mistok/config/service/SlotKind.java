package ua.mistok.config.service;

/// What a region may say in its own words.
public enum SlotKind {
    PHONE,
    ADDRESS,
    /// How many signatures, what age, how many choices.
    THRESHOLD,
    LINK
}
