package ua.mistok.config.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The card of one real e-service.
///
/// @param minutes what practising it takes
/// @param gives one or two plain sentences: what a visitor gets
/// @param search everyday words by which people look for it, per language
/// @param where the official place in words, such as a portal's name or whose site to look for
/// @param site empty where every community has its own
/// @param terms law, terms and prices, each with its date
/// @param checkedOn when the card was last compared with the real service
public record Service(
        ServiceId id,
        Goal goal,
        Level level,
        List<Audience> audiences,
        int minutes,
        LocalizedText name,
        LocalizedText gives,
        Map<Language, List<String>> search,
        LocalizedText where,
        Optional<Site> site,
        List<LocalizedText> needs,
        List<LocalizedText> mistakes,
        List<LocalizedText> safety,
        List<Term> terms,
        Status status,
        Certainty certainty,
        CheckedOn checkedOn) {

    public Service {
        audiences = List.copyOf(audiences);
        search = Map.copyOf(search);
        needs = List.copyOf(needs);
        mistakes = List.copyOf(mistakes);
        safety = List.copyOf(safety);
        terms = List.copyOf(terms);
    }

    public boolean isFor(Audience audience) {
        return audiences.contains(audience) || audiences.contains(Audience.EVERYONE);
    }

    public List<String> searchWords(Language language) {
        return search.getOrDefault(language, List.of());
    }
}
