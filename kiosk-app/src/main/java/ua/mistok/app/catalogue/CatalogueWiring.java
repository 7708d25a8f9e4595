package ua.mistok.app.catalogue;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.search.CardSearch;

/// Visitors look for services on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class CatalogueWiring {

    @Bean
    Finder finder(ObjectProvider<CardSearch> search) {
        return new Finder(search);
    }
}
