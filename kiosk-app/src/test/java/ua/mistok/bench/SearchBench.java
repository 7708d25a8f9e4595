package ua.mistok.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.search.CardSearch;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// Everyday queries over the shipped cards, and over three thousand that have their words and
/// others.
final class SearchBench {

    private static final int CARDS = 3000;
    private static final int STRANGE_WORDS = 8000;
    private static final int WARM_ROUNDS = 3;
    private static final int ROUNDS = 5;

    private static final String CONSONANTS = "бвгджзклмнпрстфхцчш";
    private static final String VOWELS = "аеиіоуя";

    private SearchBench() {}

    static void measure(Report report) throws IOException {
        var queries = queries();
        var shipped = Shelf.shipped().services();
        report.part("Search, " + queries.size() + " everyday queries");
        var few = measure(CardSearch.over(shipped), queries);
        report.line(shipped.size() + " cards", few.in("ms"));
        var begin = System.nanoTime();
        var search = CardSearch.over(many(shipped));
        report.line(CARDS + " cards, index", (System.nanoTime() - begin) / 1_000_000 + " ms");
        var many = measure(search, queries);
        report.line(CARDS + " cards", many.in("ms"));
        report.limit(CARDS + " cards, p99", many.p99(), 10, "ms");
    }

    private static Samples measure(CardSearch search, List<String> queries) {
        var samples = new Samples();
        for (var round = -WARM_ROUNDS; round < ROUNDS; round++) {
            for (var query : queries) {
                var begin = System.nanoTime();
                search.find(query);
                if (round >= 0) {
                    samples.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        return samples;
    }

    private static List<String> queries() throws IOException {
        var list = SearchBench.class.getResourceAsStream("/search/queries-200.tsv");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .toList();
        }
    }

    private static List<Service> many(List<Service> shipped) {
        var random = new Random(1);
        var strange = IntStream.range(0, STRANGE_WORDS).mapToObj(_ -> strange(random)).toList();
        var cards = new ArrayList<Service>();
        for (var i = 0; i < CARDS; i++) {
            cards.add(like(shipped.get(i % shipped.size()), i, strange, random));
        }
        return cards;
    }

    private static Service like(Service card, int number, List<String> strange, Random random) {
        var search = new HashMap<Language, List<String>>();
        for (var language : Service.SEARCHED) {
            search.put(
                    language,
                    card.searchWords(language).stream()
                            .map(words -> words + " " + strange.get(random.nextInt(strange.size())))
                            .toList());
        }
        return with(card, new ServiceId("x" + number), search);
    }

    private static Service with(Service card, ServiceId id, Map<Language, List<String>> search) {
        return new Service(
                id,
                card.goal(),
                card.level(),
                card.audiences(),
                card.minutes(),
                card.name(),
                card.gives(),
                search,
                card.where(),
                card.site(),
                card.needs(),
                card.mistakes(),
                card.safety(),
                card.terms(),
                card.status(),
                card.statusNote(),
                card.certainty(),
                card.checkedOn(),
                card.fresh(),
                card.situations(),
                card.sources(),
                card.slots());
    }

    private static String strange(Random random) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> "" + any(CONSONANTS, random) + any(VOWELS, random))
                .collect(Collectors.joining());
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
