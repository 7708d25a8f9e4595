package ua.mistok.app.fact;

/// A survey of this library was published; from here on its answers point to it.
///
/// @param definition the whole survey, as it is written in a content file
public record SurveyPublished(String survey, int version, String definition) implements Fact {}
