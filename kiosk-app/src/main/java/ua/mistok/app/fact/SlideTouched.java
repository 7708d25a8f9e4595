package ua.mistok.app.fact;

/// Somebody touched a slide of the waiting screen.
public record SlideTouched(String slide) implements Fact {}
