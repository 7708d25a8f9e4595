package ua.mistok.app.hub.desired;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;

/// What a hub wants its kiosks to run.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class DesiredWiring {

    @Bean
    Desires desires(
            HubStore store, Fleet fleet, ObjectProvider<PackWishes> packs, InstantSource clock) {
        return new Desires(store, fleet, packs.getIfAvailable(() -> PackWishes.NONE), clock);
    }
}
