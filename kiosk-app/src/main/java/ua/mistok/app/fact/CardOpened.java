package ua.mistok.app.fact;

/// Somebody looked at the card of a service.
public record CardOpened(String service) implements Fact {}
