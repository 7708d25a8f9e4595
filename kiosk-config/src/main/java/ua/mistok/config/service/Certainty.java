package ua.mistok.config.service;

/// How well a fact is known.
public enum Certainty {
    /// Seen in an official page or two independent ones: may be shown with its date.
    SEEN,
    /// One page, perhaps old: shown with a request to make sure.
    LIKELY,
    /// Not confirmed: never shown as a fact, the card sends to the official site.
    UNCONFIRMED
}
