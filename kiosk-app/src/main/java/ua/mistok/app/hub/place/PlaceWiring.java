package ua.mistok.app.hub.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;

/// Places of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class PlaceWiring {

    @Bean
    Places places(HubStore store) {
        return Places.open(store);
    }
}
