package ua.mistok.app.catalogue;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import ua.mistok.app.search.CardSearch;
import ua.mistok.config.service.ServiceId;

/// Finds services by everyday words. The index is made when somebody first wants to look.
public final class Finder {

    private final ObjectProvider<CardSearch> search;

    Finder(ObjectProvider<CardSearch> search) {
        this.search = search;
    }

    /// Makes the index in the background, while the visitor types.
    public void prepare() {
        Thread.ofVirtual().name("search-index").start(search::getObject);
    }

    /// Best first.
    public List<ServiceId> find(String words) {
        return search.getObject().find(words);
    }
}
