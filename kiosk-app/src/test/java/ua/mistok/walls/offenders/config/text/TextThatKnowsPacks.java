package ua.mistok.walls.offenders.config.text;

import ua.mistok.walls.offenders.config.pack.Pack;

record TextThatKnowsPacks(Pack pack) {}
