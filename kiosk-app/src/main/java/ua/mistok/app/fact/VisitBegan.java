package ua.mistok.app.fact;

/// Somebody touched a station that was waiting.
public record VisitBegan() implements Fact {}
