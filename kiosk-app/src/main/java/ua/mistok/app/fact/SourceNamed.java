package ua.mistok.app.fact;

/// Somebody said by what they came: typed the code of a paper, or chose a channel.
public record SourceNamed(CameBy came) implements Fact {}
