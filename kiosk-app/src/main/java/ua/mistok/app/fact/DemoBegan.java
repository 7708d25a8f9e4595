package ua.mistok.app.fact;

/// An exercise was begun.
public record DemoBegan(String demo, int version, Way way) implements Fact {}
