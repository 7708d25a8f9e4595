package ua.mistok.config.survey;

import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.LocalizedText;

/// Questions that belong together, under one heading.
///
/// @param id unique among the survey's sections
/// @param relevant whether its questions are asked, of answers to earlier questions only
public record Section(String id, LocalizedText title, Expression relevant) {}
