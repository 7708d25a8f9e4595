package ua.mistok.config.plan;

/// Whose a plan is.
public enum Side {
    LIBRARY,
    /// An organisation that stands beside the library.
    PARTNER,
    TOGETHER
}
