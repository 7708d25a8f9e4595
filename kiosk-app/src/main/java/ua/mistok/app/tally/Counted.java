package ua.mistok.app.tally;

/// A count and its name.
public record Counted(Tally tally, long n) {}
