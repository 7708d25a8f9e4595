package ua.mistok.config.service;

/// What a detail of a card tells of.
public enum About {
    /// How long it takes, and until when.
    TIME,
    COST,
    /// Where it can be had without the internet.
    OFFLINE,
    /// What the law or the authority demands.
    RULES
}
