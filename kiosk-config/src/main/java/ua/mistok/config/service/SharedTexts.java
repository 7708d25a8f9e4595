package ua.mistok.config.service;

import java.util.Map;
import ua.mistok.config.text.LocalizedText;

/// Texts that many cards of a pack use, by code, so that each is written and corrected once.
///
/// @param safety advice, such as `s1`
/// @param mistakes usual mistakes of beginners, such as `m1`
/// @param complete false where the manifest could not be read whole; then a code that is not here
///     is not the card's fault
public record SharedTexts(
        Map<String, LocalizedText> safety, Map<String, LocalizedText> mistakes, boolean complete) {

    public SharedTexts {
        safety = Map.copyOf(safety);
        mistakes = Map.copyOf(mistakes);
    }
}
