package ua.mistok.config.problem;

/// How much a problem matters.
public enum Severity {
    /// The content cannot be used.
    ERROR,
    /// The content can be used; an author should look.
    WARNING
}
