package ua.mistok.config.demo;

/// The ladder of help, from the least to the most.
public enum Rung {
    /// «Натяк»: words.
    HINT,
    /// «Де це?»: lights the control.
    WHERE,
    /// «Покажіть»: shows what to type or choose.
    SHOW,
    /// «Зробіть за мене»: does it.
    DO
}
