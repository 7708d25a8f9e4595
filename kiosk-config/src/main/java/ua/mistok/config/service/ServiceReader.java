package ua.mistok.config.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.config.wording.Wording;

/// Reads a service card.
public final class ServiceReader {

    private static final int LONGEST_MINUTES = 60;

    private final SourceMap card;
    private final SharedTexts shared;

    private ServiceReader(SourceMap card, SharedTexts shared) {
        this.card = card;
        this.shared = shared;
    }

    /// @param file how problems name it
    /// @param languages that every text must have
    public static Checked<Service> read(
            String file, String text, List<Language> languages, SharedTexts shared) {
        var problems = new Problems();
        var service =
                SourceTree.read(file, text, problems)
                        .map(
                                card -> {
                                    card.promise(languages);
                                    return new ServiceReader(card, shared).service();
                                });
        return problems.check(service::orElseThrow);
    }

    private Service service() {
        var service =
                new Service(
                        new ServiceId(card.requiredSlug("id")),
                        card.one("goal", Goal.class, Goal.RECEIVE),
                        card.one("level", Level.class, Level.NATIONAL),
                        audiences(),
                        card.requiredInt("minutes", 1, LONGEST_MINUTES),
                        card.requiredText("name"),
                        card.requiredText("gives"),
                        search(),
                        card.requiredText("where"),
                        SiteReader.read(card, "site"),
                        card.texts("needs"),
                        withShared("mistakes", shared.mistakes()),
                        withShared("safety", shared.safety()),
                        card.maps("terms").stream().map(ServiceReader::detail).toList(),
                        card.one("status", Status.class, Status.AVAILABLE),
                        card.optionalMap("status-note").map(ServiceReader::detail),
                        DetailReader.certainty(card),
                        DetailReader.checkedOn(card),
                        shared.fresh(),
                        situations(),
                        card.strings("sources"),
                        SlotReader.slots(card));
        card.end();
        if (service.status() != Status.AVAILABLE && service.statusNote().isEmpty()) {
            card.problems().add(CardProblem.noStatusNote(card.place("status")));
        }
        findUndated(service);
        Wording.check(card);
        return service;
    }

    private List<Audience> audiences() {
        var audiences = card.several("audiences", Audience.class);
        if (card.strings("audiences").isEmpty()) {
            card.problems().add(CardProblem.nobody(card.place("audiences")));
        }
        return audiences;
    }

    private Map<Language, List<String>> search() {
        var words = new HashMap<Language, List<String>>();
        card.requiredMap("search")
                .ifPresent(
                        search -> {
                            for (var language : Service.SEARCHED) {
                                words.put(language, search.strings(language.tag()));
                            }
                            search.end();
                        });
        return words;
    }

    /// An unknown one is left out: the card is still found by everything else.
    private List<String> situations() {
        var known = shared.situations().keySet();
        var situations = card.strings("situations");
        if (shared.complete()) {
            situations.stream()
                    .filter(code -> !known.contains(code))
                    .map(code -> CardProblem.noSituation(card.place("situations"), code, known))
                    .forEach(card.problems()::add);
        }
        return situations.stream().filter(known::contains).toList();
    }

    /// Sums and terms belong into `terms`, where each has its date.
    private void findUndated(Service service) {
        findUndated("gives", List.of(service.gives()));
        findUndated("where", List.of(service.where()));
        findUndated("needs", service.needs());
        findUndated("mistakes", service.mistakes());
        findUndated("safety", service.safety());
    }

    private void findUndated(String name, List<LocalizedText> texts) {
        if (texts.stream().anyMatch(Figures::feeOrTerm)) {
            card.problems().add(CardProblem.undated(card.place(name)));
        }
    }

    /// The card's own texts after the shared ones that it names.
    private List<LocalizedText> withShared(String name, Map<String, LocalizedText> known) {
        var texts = new ArrayList<LocalizedText>();
        var key = "shared-" + name;
        for (var code : card.strings(key)) {
            var text = known.get(code);
            if (text != null) {
                texts.add(text);
            } else if (shared.complete()) {
                card.problems()
                        .add(CardProblem.noSharedText(card.place(key), code, known.keySet()));
            }
        }
        texts.addAll(card.texts(name));
        return texts;
    }

    private static Detail detail(SourceMap map) {
        var detail = DetailReader.read(map);
        map.end();
        return detail;
    }
}
