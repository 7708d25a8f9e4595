package ua.mistok.config.service;

import java.util.Map;

/// What a region's pack puts into the slots of one service of the country: nothing else of a card
/// can be said anew, so that the country's corrections reach every region.
///
/// @param slots by name
public record LocalCard(ServiceId service, Map<String, SlotValue> slots) {

    public LocalCard {
        slots = Map.copyOf(slots);
    }
}
