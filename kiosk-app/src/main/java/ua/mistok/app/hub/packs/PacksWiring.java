package ua.mistok.app.hub.packs;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.place.Places;

/// Packs of a hub; a kiosk has a shelf.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class PacksWiring {

    @Bean
    Packs packs(HubStore store, HubKeys keys, Places places, InstantSource clock) {
        return new Packs(store, keys, places, clock);
    }

    @Bean
    PackDesk packDesk(HubDesk desk, Packs packs) {
        return new PackDesk(desk, packs);
    }

    @Bean
    PackEndpoint packEndpoint(Packs packs) {
        return new PackEndpoint(packs);
    }

    @Bean
    Rings rings(HubStore store, Packs packs, Places places, InstantSource clock) {
        return new Rings(store, packs, places, clock);
    }

    @Bean
    RingDesk ringDesk(HubDesk desk, Rings rings) {
        return new RingDesk(desk, rings);
    }

    @Bean
    PackWishes packWishes(HubStore store) {
        return (kiosk, place) -> store.read(sql -> RingStore.wishes(sql, kiosk, place));
    }
}
