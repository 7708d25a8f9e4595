package ua.mistok.app.fact;

import java.util.Optional;

/// A survey was shown for the first time in a visit.
///
/// @param about id of the exercise that it was offered after
public record SurveyOffered(String survey, int version, Optional<String> about) implements Fact {}
