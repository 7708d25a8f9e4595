package ua.mistok.config.service;

import java.time.LocalDate;
import java.time.Period;
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
/// @param terms time, cost, places and law, each with its date
/// @param statusNote what changed, or since when it rests; always there unless it is available
/// @param checkedOn when the card was last compared with the real service
/// @param fresh after this long since then the card asks to be checked again (requirement R-04)
/// @param situations life situations in which people need it, by the pack's codes
/// @param sources what the card was written from: a host or a law, perhaps with its day
/// @param slots what a region may say in its own words, in the order of the card
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
        List<Detail> terms,
        Status status,
        Optional<Detail> statusNote,
        Certainty certainty,
        CheckedOn checkedOn,
        Period fresh,
        List<String> situations,
        List<String> sources,
        List<Slot> slots) {

    /// Languages in which people look for a service, whatever language the screen has.
    public static final List<Language> SEARCHED =
            List.of(Language.UKRAINIAN, Language.ENGLISH, new Language("ru"));

    public Service {
        audiences = List.copyOf(audiences);
        search = Map.copyOf(search);
        needs = List.copyOf(needs);
        mistakes = List.copyOf(mistakes);
        safety = List.copyOf(safety);
        terms = List.copyOf(terms);
        situations = List.copyOf(situations);
        sources = List.copyOf(sources);
        slots = List.copyOf(slots);
    }

    /// What the card tells of this; empty means that only the official site knows.
    public List<Detail> terms(About about) {
        return terms.stream().filter(detail -> detail.about() == about).toList();
    }

    /// Whether the card was checked longer ago than its pack allows.
    public boolean isStale(LocalDate today) {
        return checkedOn.isStale(today, fresh);
    }

    public Optional<Slot> slot(String slot) {
        return slots.stream().filter(each -> each.name().equals(slot)).findFirst();
    }

    /// Whether a region said something of its own here.
    public boolean isLocal() {
        return slots.stream().anyMatch(Slot::isLocal);
    }

    /// This card with a region's words in the slots that it fills; all else stays the country's.
    ///
    /// @param pack whose words they are
    public Service localized(Map<String, SlotValue> local, String pack) {
        var filled =
                slots.stream()
                        .map(
                                slot ->
                                        Optional.ofNullable(local.get(slot.name()))
                                                .map(value -> slot.filled(value, pack))
                                                .orElse(slot))
                        .toList();
        return new Service(
                id,
                goal,
                level,
                audiences,
                minutes,
                name,
                gives,
                search,
                where,
                site,
                needs,
                mistakes,
                safety,
                terms,
                status,
                statusNote,
                certainty,
                checkedOn,
                fresh,
                situations,
                sources,
                filled);
    }

    public boolean isFor(Audience audience) {
        return audiences.contains(audience) || audiences.contains(Audience.EVERYONE);
    }

    public List<String> searchWords(Language language) {
        return search.getOrDefault(language, List.of());
    }
}
