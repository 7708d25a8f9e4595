package ua.mistok.app.fact;

/// A visitor called a librarian.
public record BellRung() implements Fact {}
