package ua.mistok.config.survey;

import java.util.Map;

/// What a run is told by whoever offers the survey.
///
/// @param words whether the library has switched words of one's own on
/// @param given values of the names that the survey is given, such as `phase` = `before`
public record Setting(boolean words, Map<String, String> given) {

    public static final Setting USUAL = new Setting(false, Map.of());

    public Setting {
        given = Map.copyOf(given);
    }
}
