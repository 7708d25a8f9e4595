package ua.mistok.config.pack;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.place.Area;
import ua.mistok.config.service.SharedTexts;
import ua.mistok.config.service.Start;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What a pack says of itself.
///
/// @param version from 1
/// @param languages every text of the pack has these
/// @param credits who wrote it and from what
/// @param area the place that it is of; empty for the whole country
/// @param badge empty for the usual colours
/// @param needs what it cannot be shown without
/// @param start «З чого почати»; without questions if the pack asks none
public record Manifest(
        PackId id,
        int version,
        List<Language> languages,
        LocalizedText name,
        LocalizedText credits,
        Optional<Area> area,
        Optional<Badge> badge,
        Needs needs,
        Start start,
        SharedTexts shared) {

    public Manifest {
        languages = List.copyOf(languages);
    }
}
