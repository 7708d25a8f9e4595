package ua.mistok.walls.offenders.modules.hall;

public record Hall(int seats) {}
