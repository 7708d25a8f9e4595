package ua.mistok.walls.offenders.app.shed;

/// In a room that no table knows and no package-info explains.
class Shed {}
