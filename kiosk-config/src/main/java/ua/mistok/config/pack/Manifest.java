package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.service.SharedTexts;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What a pack says of itself.
///
/// @param version from 1
/// @param languages every text of the pack has these
/// @param credits who wrote it and from what
public record Manifest(
        PackId id,
        int version,
        List<Language> languages,
        LocalizedText name,
        LocalizedText credits,
        SharedTexts shared) {

    public Manifest {
        languages = List.copyOf(languages);
    }
}
