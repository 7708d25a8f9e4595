package ua.mistok.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Makes the index of some cards, in memory.
final class Index {

    /// A card with many search words is no less about each of them.
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.15f);

    private static final Language RUSSIAN = new Language("ru");

    private Index() {}

    static IndexSearcher of(Collection<Service> services, Analyzer analyzer) {
        var memory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY);
        try (var writer = new IndexWriter(memory, config)) {
            for (var service : services) {
                writer.addDocument(document(service));
            }
            writer.forceMerge(1);
            writer.commit();
            var searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setSimilarity(SIMILARITY);
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException noMemory) {
            throw new UncheckedIOException(noMemory);
        }
    }

    private static Document document(Service service) {
        var document = new Document();
        var ukrainian = words(service, Language.UKRAINIAN);
        var english = words(service, Language.ENGLISH);
        var name = service.name();
        document.add(new StoredField(Field.ID.name(), service.id().slug()));
        add(document, Field.NAME, name.in(Language.UKRAINIAN));
        add(document, Field.WORDS, ukrainian);
        add(document, Field.TEXT, text(service));
        add(document, Field.RUSSIAN, words(service, RUSSIAN));
        add(document, Field.ENGLISH, name.in(Language.ENGLISH) + ". " + english);
        var all = inAll(name) + ". " + ukrainian + ". " + english + ". " + words(service, RUSSIAN);
        add(document, Field.SOUND, all);
        add(document, Field.BEGINNING, all);
        phrases(service)
                .map(phrase -> new StringField(Field.PHRASE.name(), phrase, Store.NO))
                .forEach(document::add);
        return document;
    }

    private static void add(Document document, Field field, String text) {
        document.add(new TextField(field.name(), text, Store.NO));
    }

    private static Stream<String> phrases(Service service) {
        return Stream.concat(
                        Service.SEARCHED.stream()
                                .flatMap(each -> service.searchWords(each).stream()),
                        Stream.of(
                                service.name().in(Language.UKRAINIAN),
                                service.name().in(Language.ENGLISH)))
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .distinct();
    }

    private static String words(Service service, Language language) {
        return String.join(". ", service.searchWords(language));
    }

    private static String inAll(LocalizedText text) {
        return text.in(Language.UKRAINIAN) + ". " + text.in(Language.ENGLISH);
    }

    private static String text(Service service) {
        return Stream.of(Stream.of(service.gives(), service.where()), service.needs().stream())
                .flatMap(texts -> texts)
                .map(text -> text.in(Language.UKRAINIAN))
                .collect(Collectors.joining(". "));
    }
}
