package ua.mistok.walls.offenders.modules.kitchen;

import ua.mistok.walls.offenders.modules.hall.Hall;

/// Knows a module that its annotation does not allow.
record Kitchen(Hall hall) {}
