package ua.mistok.config.pack;

import java.util.List;
import java.util.Map;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Content with a manifest. Holds only what is valid.
///
/// @param version from 1
/// @param safety shared safety advice by code, such as `s1`
/// @param mistakes shared beginner mistakes by code, such as `m1`
public record Pack(
        PackId id,
        int version,
        LocalizedText name,
        List<Language> languages,
        LocalizedText credits,
        Map<String, LocalizedText> safety,
        Map<String, LocalizedText> mistakes,
        List<Service> services,
        List<Survey> surveys) {

    public Pack {
        languages = List.copyOf(languages);
        safety = Map.copyOf(safety);
        mistakes = Map.copyOf(mistakes);
        services = List.copyOf(services);
        surveys = List.copyOf(surveys);
    }
}
