package ua.mistok.app.hub.shelf;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;

/// The shelf of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class ShelfWiring {

    @Bean
    ConflictShelf conflictShelf(HubStore store, InstantSource clock) {
        return new ConflictShelf(store, clock);
    }
}
