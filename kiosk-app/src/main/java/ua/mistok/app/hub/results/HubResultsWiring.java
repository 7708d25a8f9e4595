package ua.mistok.app.hub.results;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;

/// Results at a hub; a kiosk has its own.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class HubResultsWiring {

    /// What ships with the programme; a hub has no content of its own yet.
    @Bean
    Shelf shelf() {
        return Shelf.shipped();
    }

    @Bean
    HubResults hubResults(HubStore store, Shelf shelf, InstantSource clock) {
        return new HubResults(store, shelf, clock);
    }
}
