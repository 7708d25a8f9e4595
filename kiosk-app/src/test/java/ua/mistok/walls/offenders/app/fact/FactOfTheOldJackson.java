package ua.mistok.walls.offenders.app.fact;

import com.fasterxml.jackson.databind.JsonNode;

record FactOfTheOldJackson(JsonNode body) {}
