package ua.mistok.app.hub.inbox;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.loop.Loop;

/// What a hub takes in.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class InboxWiring {

    @Bean
    Inbox inbox(HubStore store, Fleet fleet, InstantSource clock) {
        return new Inbox(store, fleet, clock);
    }

    @Bean
    PastClasses pastClasses(HubStore store, Fleet fleet, InstantSource clock) {
        return new PastClasses(store, fleet, clock);
    }

    @Bean
    Counter counter(Inbox inbox, Fleet fleet, Desires desires, HubKeys keys) {
        return new Counter(inbox, fleet, desires, keys);
    }

    @Bean
    Courier courier(Inbox inbox, Fleet fleet, Desires desires, HubKeys keys) {
        return new Courier(inbox, fleet, desires, keys);
    }

    @Bean
    Endpoint endpoint(Counter counter) {
        return new Endpoint(counter);
    }

    /// Results are some seconds behind what came in.
    @Bean
    Loop rollupLoop(HubStore store) {
        return new Loop(
                "rollup",
                Duration.ZERO,
                Duration.ofSeconds(2),
                new Rollup(store)::run,
                "Counts wait for the next time");
    }
}
