package ua.mistok.app.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;

/// Search over the shelf of a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class SearchWiring {

    /// Made when somebody first looks for something: the dictionary takes a moment.
    @Bean
    @Lazy
    CardSearch cardSearch(Shelf shelf) {
        return CardSearch.over(shelf.services());
    }
}
