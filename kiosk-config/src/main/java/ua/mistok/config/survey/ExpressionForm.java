package ua.mistok.config.survey;

/// What an expression at a place of a survey must yield, and what becomes of it.
enum ExpressionForm {
    /// True or false; decides what is asked or taken.
    CONDITION,
    /// Any value; it is stored with the answers.
    STORED
}
