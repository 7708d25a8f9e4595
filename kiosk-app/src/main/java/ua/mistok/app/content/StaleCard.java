package ua.mistok.app.content;

import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.CheckedOn;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.LocalizedText;

/// A card that was compared with the real service too long ago (requirement R-04).
///
/// @param pack whose author can check it
public record StaleCard(ServiceId id, LocalizedText name, CheckedOn checkedOn, PackId pack) {}
