package ua.mistok.config.mode;

/// The five kinds of modes; an alarm stands above all of them and is none.
public enum ModeKind {
    SELF_SERVICE,
    EXHIBITION,
    SURVEY_ONLY,
    CLASS,
    CLOSED
}
