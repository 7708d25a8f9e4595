package ua.mistok.app.fact;

/// Somebody left words of their own; the words are not in it.
public record TextLeft(String survey, int version, String question) implements Fact {}
