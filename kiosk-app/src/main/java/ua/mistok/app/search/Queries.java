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
// counts.
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
    // finds
    /// nothing. A layout whose words the cards know comes before one whose words are only like
    // theirs.
    List<Query> of(String typed) throws IOException {
        var known = new ArrayList<Query>();
        var alike = new ArrayList<Query>();
        for (var reading : Layouts.readings(typed)) {
            (isKnown(reading) ? known : alike).add(reading(reading));
        }
        known.addAll(alike);
        return known;
    }

    private boolean isKnown(String text) throws IOException {
        for (var word : words(text)) {
            if (!exactly(word).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Query reading(String text) throws IOException {
        var all = new BooleanQuery.Builder();
        all.add(boosted(new TermQuery(term(Field.PHRASE, text)), 2), Occur.SHOULD);
        for (var word : words(text)) {
            all.add(word(word), Occur.SHOULD);
        }
        return all.build();
    }

    /// A word that the cards know is not looked for among its likes: that takes a thousand times
    // longer.
    private Query word(String word) throws IOException {
        var ways = exactly(word);
        var isKnown = !ways.isEmpty();
        add(Field.TEXT, word, 0.5f, ways);
        add(Field.BEGINNING, word, 1.2f, ways);
        for (var sound : taken(Field.SOUND, word)) {
            if (sound.length() >= SHORTEST_PREFIX) {
                ways.add(boosted(new PrefixQuery(term(Field.SOUND, sound)), 1));
            }
            if (!isKnown && sound.length() >= SHORTEST_FUZZY) {
                ways.add(boosted(similar(sound), 1.6f));
            }
        }
        return new DisjunctionMaxQuery(ways, SECOND_BEST);
    }

    private List<Query> exactly(String word) throws IOException {
        var ways = new ArrayList<Query>();
        add(Field.NAME, word, 3, ways);
        add(Field.WORDS, word, 3, ways);
        add(Field.RUSSIAN, word, 2.6f, ways);
        add(Field.ENGLISH, word, 2.8f, ways);
        add(Field.SOUND, word, 3, ways);
        return ways;
    }

    private void add(Field field, String word, float boost, List<Query> ways) throws IOException {
        for (var token : taken(field, word)) {
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
