package ua.mistok.walls.offenders.app.log;

import ua.mistok.walls.offenders.app.fact.Fact;

record LogThatKnowsFacts(Fact last) {}
