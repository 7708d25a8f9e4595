package ua.mistok.config.mode;

/// The five kinds of modes; an alarm stands above all of them and is none.
public enum ModeKind {
    /// «Самостійно»: a visitor goes where they like.
    SELF_SERVICE,
    /// «Виставка»: exercises play by themselves until somebody touches the screen.
    EXHIBITION,
    /// «Лише опитування»: nothing but surveys.
    SURVEY_ONLY,
    /// «Заняття»: a group is taught; its stations offer what the lesson needs.
    CLASS,
    /// «Зачинено»: nothing, and when it opens again.
    CLOSED;

    /// Whether its home has doors to services.
    public boolean hasDoors() {
        return switch (this) {
            case SELF_SERVICE, EXHIBITION, CLASS -> true;
            case SURVEY_ONLY, CLOSED -> false;
        };
    }
}
