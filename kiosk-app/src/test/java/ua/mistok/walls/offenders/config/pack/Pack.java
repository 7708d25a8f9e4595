package ua.mistok.walls.offenders.config.pack;

public record Pack(String id) {}
