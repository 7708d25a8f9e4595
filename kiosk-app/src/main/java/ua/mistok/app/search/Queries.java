package ua.mistok.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes a query of typed words: every word may match in several ways, of which the best one
/// counts.
final class Queries {

    private static final float SECOND_BEST = 0.1f;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_FUZZY_BY_TWO = 7;
    private static final int EXPANSIONS = 30;

    private final Analyzer analyzer;
    private final IndexReader index;

    Queries(Analyzer analyzer, IndexReader index) {
        this.analyzer = analyzer;
        this.index = index;
    }

    /// What may have been meant, likeliest first; the next one counts only where the one before
    /// finds nothing. A layout whose words the cards know comes before one whose words are only
    /// like theirs.
    List<Query> of(String typed) throws IOException {
        var known = new ArrayList<Query>();
        var alike = new ArrayList<Query>();
        for (var reading : Layouts.readings(typed)) {
            var words = new ArrayList<Word>();
            for (var word : words(reading)) {
                words.add(Word.of(word, this));
            }
            var isKnown = words.stream().anyMatch(word -> !word.exact().isEmpty());
            (isKnown ? known : alike).add(reading(reading, words));
        }
        known.addAll(alike);
        return known;
    }

    private Query reading(String text, List<Word> words) throws IOException {
        var all = new BooleanQuery.Builder();
        all.add(boosted(new TermQuery(term(Field.PHRASE, text)), 2), Occur.SHOULD);
        for (var word : words) {
            all.add(ways(word), Occur.SHOULD);
        }
        return all.build();
    }

    /// A word that the cards know is not looked for among its likes: that takes a thousand times
    /// longer.
    private Query ways(Word word) throws IOException {
        var ways = new ArrayList<>(word.exact());
        add(Field.TEXT, word.lemmas(), 0.5f, ways);
        add(Field.BEGINNING, taken(Field.BEGINNING, word.text()), 1.2f, ways);
        for (var sound : word.sounds()) {
            if (sound.length() >= SHORTEST_PREFIX) {
                ways.add(boosted(new PrefixQuery(term(Field.SOUND, sound)), 1));
            }
            if (word.exact().isEmpty() && sound.length() >= SHORTEST_FUZZY) {
                ways.add(boosted(similar(sound), 1.6f));
            }
        }
        return new DisjunctionMaxQuery(ways, SECOND_BEST);
    }

    /// A typed word, taken apart once.
    ///
    /// @param lemmas by the Ukrainian dictionary
    /// @param exact how the cards know it; empty if they do not
    private record Word(String text, List<String> lemmas, List<String> sounds, List<Query> exact) {

        static Word of(String text, Queries queries) throws IOException {
            var lemmas = queries.taken(Field.WORDS, text);
            var sounds = queries.taken(Field.SOUND, text);
            var exact = new ArrayList<Query>();
            queries.add(Field.NAME, lemmas, 3, exact);
            queries.add(Field.WORDS, lemmas, 3, exact);
            queries.add(Field.RUSSIAN, queries.taken(Field.RUSSIAN, text), 2.6f, exact);
            queries.add(Field.ENGLISH, queries.taken(Field.ENGLISH, text), 2.8f, exact);
            queries.add(Field.SOUND, sounds, 3, exact);
            return new Word(text, lemmas, sounds, exact);
        }
    }

    private void add(Field field, List<String> tokens, float boost, List<Query> ways)
            throws IOException {
        for (var token : tokens) {
            var term = term(field, token);
            if (index.docFreq(term) > 0) {
                ways.add(boosted(new TermQuery(term), boost));
            }
        }
    }

    private static Query similar(String sound) {
        var edits = sound.length() >= SHORTEST_FUZZY_BY_TWO ? 2 : 1;
        return new FuzzyQuery(term(Field.SOUND, sound), edits, 1, EXPANSIONS, true);
    }

    /// Words between spaces: each field takes them apart further in its own way.
    private static List<String> words(String text) {
        var words = List.of(text.split("[\\s,.;:!?/()«»\"]+"));
        return words.stream().filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    private List<String> taken(Field field, String word) throws IOException {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field.name(), word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }

    private static Term term(Field field, String text) {
        return new Term(field.name(), text);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
