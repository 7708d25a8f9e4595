package ua.mistok.config.demo;

/// The four ways through one script.
public enum Way {
    /// «Подивитися»: the demo plays itself.
    WATCH,
    /// «Разом»: guided, the control to touch is lit.
    TOGETHER,
    /// «Самостійно»: help only when asked for.
    ALONE,
    /// «Перевірити себе»: no help; a result at the end.
    CHECK
}
