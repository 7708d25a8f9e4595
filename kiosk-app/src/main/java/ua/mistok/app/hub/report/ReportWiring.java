package ua.mistok.app.hub.report;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.loop.Loop;

/// Reports of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class ReportWiring {

    @Bean
    Reports reports(
            HubStore store, HubResults results, Shelf shelf, Places places, InstantSource clock) {
        return new Reports(store, results, shelf, places, clock);
    }

    @Bean
    Loop reportLoop(Reports reports) {
        return new Loop(
                "reports",
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                reports::run,
                "Reports wait for the next time");
    }
}
