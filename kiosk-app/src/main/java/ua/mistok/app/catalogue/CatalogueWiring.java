package ua.mistok.app.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Visitors look for services on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class CatalogueWiring {

    @Bean
    Finder finder() {
        return new Finder();
    }
}
