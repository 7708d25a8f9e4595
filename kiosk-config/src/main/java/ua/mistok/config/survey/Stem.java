package ua.mistok.config.survey;

import ua.mistok.config.text.LocalizedText;

/// What the rows of a matrix have in common; each row is a question on a screen of its own.
///
/// @param id unique among the survey's questions, though it is none itself
/// @param text stands above the row's own words
public record Stem(String id, LocalizedText text) {}
