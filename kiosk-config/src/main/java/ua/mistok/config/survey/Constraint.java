package ua.mistok.config.survey;

import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.LocalizedText;

/// What an answer must be besides being of its kind.
///
/// @param rule of `.`, the answer itself, and of earlier answers
/// @param message what to tell whoever answered otherwise, with a sample
public record Constraint(Expression rule, LocalizedText message) {}
