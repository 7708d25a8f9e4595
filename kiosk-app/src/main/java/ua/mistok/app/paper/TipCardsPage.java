package ua.mistok.app.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Cards of advice for trainers, an A5 page for each audience.
///
/// @param demos what exercises are called
/// @param services what service cards are called
public record TipCardsPage(
        List<TipCard> cards,
        Map<DemoId, LocalizedText> demos,
        Map<ServiceId, LocalizedText> services,
        Language language,
        Wording wording) {

    public TipCardsPage {
        cards = List.copyOf(cards);
    }

    public Pdf pdf() {
        return Typesetter.tips(
                language,
                wording.say("paper.class.tips"),
                cards.stream()
                        .map(card -> "<div class=\"tip\">" + card(card) + "</div>")
                        .collect(Collectors.joining()));
    }

    private String card(TipCard card) {
        return Markup.element("h1", say(card.title()))
                + part("pulls", card.pulls())
                + part("stops", card.stops())
                + Markup.dots(word("first"), first(card))
                + part("teach", card.teach());
    }

    private List<String> first(TipCard card) {
        var exercises =
                card.first().stream()
                        .map(demo -> name(Optional.ofNullable(demos.get(demo)), demo.slug()))
                        .map(name -> wording.say("paper.class.first.demo", name));
        var shown =
                card.services().stream()
                        .map(id -> name(Optional.ofNullable(services.get(id)), id.slug()))
                        .map(name -> wording.say("paper.class.first.card", name));
        return Stream.concat(exercises, shown).toList();
    }

    private String name(Optional<LocalizedText> name, String id) {
        return name.map(this::say).orElse(id);
    }

    private String part(String key, List<LocalizedText> lines) {
        return Markup.dots(word(key), lines.stream().map(this::say).toList());
    }

    private String word(String key) {
        return wording.say("paper.class." + key);
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }
}
