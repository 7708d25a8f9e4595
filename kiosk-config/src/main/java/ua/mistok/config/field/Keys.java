package ua.mistok.config.field;

/// The on-screen keyboard that a field wants.
public enum Keys {
    UKRAINIAN,
    LATIN,
    EMAIL,
    DIGITS,
    PHONE,
    DATE,
    IBAN
}
