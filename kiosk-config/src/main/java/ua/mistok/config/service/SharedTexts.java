package ua.mistok.config.service;

import java.time.Period;
import java.util.Map;
import ua.mistok.config.text.LocalizedText;

/// Texts that many cards of a pack use, by code, so that each is written and corrected once.
///
/// @param safety advice, such as `s1`
/// @param mistakes usual mistakes of beginners, such as `m1`
/// @param situations names of life situations, such as `move`
/// @param fresh how long a card stays fresh after it was checked
/// @param complete false where the manifest could not be read whole; then a code that is not here
///     is not the card's fault
public record SharedTexts(
        Map<String, LocalizedText> safety,
        Map<String, LocalizedText> mistakes,
        Map<String, LocalizedText> situations,
        Period fresh,
        boolean complete) {

    public SharedTexts {
        safety = Map.copyOf(safety);
        mistakes = Map.copyOf(mistakes);
        situations = Map.copyOf(situations);
    }
}
