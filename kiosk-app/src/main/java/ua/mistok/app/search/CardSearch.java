package ua.mistok.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

/// Finds services by everyday words, however they are typed. Immutable, for many threads.
public final class CardSearch {

    /// More than anybody reads.
    private static final int MOST = 10;

    /// Longer texts are cut: nobody looks for a service by a letter.
    private static final int LONGEST = 200;

    private static final Analyzer ANALYZER = Analyzers.ofFields();

    private final IndexSearcher index;
    private final Queries queries;

    private CardSearch(IndexSearcher index) {
        this.index = index;
        this.queries = new Queries(ANALYZER, index.getIndexReader());
    }

    public static CardSearch over(Collection<Service> services) {
        return new CardSearch(Index.of(services, ANALYZER));
    }

    /// Best first, at most ten; empty for empty words and where nothing is like them.
    public List<ServiceId> find(String words) {
        var typed = words.substring(0, Math.min(words.length(), LONGEST));
        if (typed.isBlank()) {
            return List.of();
        }
        try {
            for (var query : queries.of(typed)) {
                var hits = index.search(query, MOST).scoreDocs;
                if (hits.length > 0) {
                    return ids(hits);
                }
            }
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<ServiceId> ids(ScoreDoc[] hits) throws IOException {
        var ids = new ArrayList<ServiceId>();
        var fields = index.storedFields();
        for (var hit : hits) {
            ids.add(new ServiceId(fields.document(hit.doc).get(Field.ID.name())));
        }
        return ids;
    }
}
