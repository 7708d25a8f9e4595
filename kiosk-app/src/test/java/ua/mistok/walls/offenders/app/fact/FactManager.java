package ua.mistok.walls.offenders.app.fact;

class FactManager {}
