package ua.mistok.config.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

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
    public static Checked<Service> read(String file, String text, SharedTexts shared) {
        var problems = new Problems();
        var service =
                SourceTree.read(file, text, problems)
                        .map(card -> new ServiceReader(card, shared).service());
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
                        site(),
                        card.texts("needs"),
                        withShared("mistakes", shared.mistakes()),
                        withShared("safety", shared.safety()),
                        card.maps("terms").stream().map(ServiceReader::term).toList(),
                        card.one("status", Status.class, Status.AVAILABLE),
                        certainty(card),
                        checkedOn(card));
        card.end();
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
                            for (var language : Language.SHIPPED) {
                                words.put(language, search.strings(language.tag()));
                            }
                            search.end();
                        });
        return words;
    }

    private Optional<Site> site() {
        var certainty = card.optionalOne("site-certainty", Certainty.class).orElse(Certainty.SEEN);
        return card.optionalString("site")
                .flatMap(this::address)
                .map(address -> new Site(address, certainty));
    }

    private Optional<URI> address(String text) {
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            // Told below in the same words: an author need not know the two ways of being wrong.
        }
        card.problems().add(CardProblem.noAddress(card.place("site"), text));
        return Optional.empty();
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

    private static Term term(SourceMap map) {
        var term = new Term(map.requiredText("text"), certainty(map), checkedOn(map));
        map.end();
        if (term.certainty() == Certainty.UNCONFIRMED && term.hasFigures()) {
            map.problems().add(CardProblem.unconfirmedFigures(map.place("text")));
        }
        return term;
    }

    private static Certainty certainty(SourceMap map) {
        return map.one("certainty", Certainty.class, Certainty.UNCONFIRMED);
    }

    private static CheckedOn checkedOn(SourceMap map) {
        var text = map.requiredString("checked");
        var checked = CheckedOn.parse(text);
        if (checked.isEmpty() && !text.isEmpty()) {
            map.problems().add(CardProblem.noDate(map.place("checked"), text));
        }
        return checked.orElse(CheckedOn.year(Year.of(2000)));
    }
}
