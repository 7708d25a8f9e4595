package ua.mistok.config.survey;

/// What an expression at a place of a survey must yield.
enum ExpressionForm {
    /// True or false.
    CONDITION,
    ANY
}
