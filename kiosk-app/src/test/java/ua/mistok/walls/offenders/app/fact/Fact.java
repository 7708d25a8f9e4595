package ua.mistok.walls.offenders.app.fact;

public record Fact(String kind) {}
