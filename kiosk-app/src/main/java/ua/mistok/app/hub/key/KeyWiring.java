package ua.mistok.app.hub.key;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;

/// Keys of a hub; a kiosk has an identity.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class KeyWiring {

    @Bean
    HubKeys hubKeys(HubStore store, InstantSource clock) {
        return new HubKeyStore(store, clock).getOrMake();
    }
}
