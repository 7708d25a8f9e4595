package ua.mistok.app.xlsform;

import ua.mistok.config.problem.Place;

/// What stands in a cell, without the blanks around it.
record Cell(Place place, String text) {}
