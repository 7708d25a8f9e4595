package ua.mistok.app.hub.fleet;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.key.HubKeys;

/// The fleet of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@Import(DemoCodes.class)
class FleetWiring {

    /// @param name what people call this hub
    @Bean
    Fleet fleet(
            HubStore store,
            HubKeys keys,
            @Value("${mistok.hub.name:Місток}") String name,
            InstantSource clock) {
        return new Fleet(store, keys, name, clock);
    }

    @Bean
    Board board(HubStore store, InstantSource clock) {
        return new Board(store, clock);
    }
}
