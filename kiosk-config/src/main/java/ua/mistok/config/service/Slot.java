package ua.mistok.config.service;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// A named place on a card that a region's pack may fill; the country's words stand there until
/// then.
///
/// @param name as packs name it, such as `portal`
/// @param label what a visitor reads beside it
/// @param filledBy the pack whose words these are; empty for the country's own
public record Slot(
        String name,
        SlotKind kind,
        LocalizedText label,
        SlotValue value,
        Optional<String> filledBy) {

    public boolean isLocal() {
        return filledBy.isPresent();
    }

    Slot filled(SlotValue local, String pack) {
        return new Slot(name, kind, label, local, Optional.of(pack));
    }
}
