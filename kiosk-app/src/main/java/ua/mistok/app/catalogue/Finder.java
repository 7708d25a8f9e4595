package ua.mistok.app.catalogue;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.search.CardSearch;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

/// Finds services by everyday words. The index is made when somebody first wants to look, and anew
/// when the shelf has changed.
public final class Finder {

    private Optional<Made> made = Optional.empty();

    private record Made(List<Service> services, CardSearch search) {}

    /// Makes the index in the background, while the visitor types.
    public void prepare(List<Service> services) {
        Thread.ofVirtual().name("search-index").start(() -> search(services));
    }

    /// Best first.
    ///
    /// @param services of the shelf; the index is kept as long as it is the same list
    public List<ServiceId> find(List<Service> services, String words) {
        return search(services).find(words);
    }

    private synchronized CardSearch search(List<Service> services) {
        var fresh =
                made.filter(known -> known.services() == services)
                        .orElseGet(() -> new Made(services, CardSearch.over(services)));
        made = Optional.of(fresh);
        return fresh.search();
    }
}
