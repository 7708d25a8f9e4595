package ua.mistok.app.hub.desired;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.place.Places;

/// What a hub wants its kiosks to run.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class DesiredWiring {

    @Bean
    Desires desires(
            HubStore store,
            Fleet fleet,
            Places places,
            ObjectProvider<PackWishes> packs,
            InstantSource clock) {
        return new Desires(
                store, fleet, places, packs.getIfAvailable(() -> PackWishes.NONE), clock);
    }

    @Bean
    Levels levels(HubStore store, Places places, Shelf shelf, InstantSource clock) {
        return new Levels(store, places, shelf, clock);
    }

    @Bean
    KioskOrders kioskOrders(HubStore store, InstantSource clock) {
        return new KioskOrders(store, clock);
    }
}
