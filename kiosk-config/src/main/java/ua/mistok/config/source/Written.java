package ua.mistok.config.source;

import ua.mistok.config.problem.Place;
import ua.mistok.config.text.Language;

/// A text of a content file in one language, and where it stands.
///
/// @param name what the file calls it
/// @param language Ukrainian too for a text that is the same in every language
public record Written(Place place, String name, Language language, String text) {}
