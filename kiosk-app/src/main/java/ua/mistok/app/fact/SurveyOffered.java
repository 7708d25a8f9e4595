package ua.mistok.app.fact;

/// A survey was shown for the first time in a visit.
public record SurveyOffered(String survey, int version) implements Fact {}
