package ua.mistok.app.fact;

/// How often a slide of the waiting screen came into sight within an hour.
///
/// @param times at least 1
public record SlideShown(String slide, int times) implements Fact {}
