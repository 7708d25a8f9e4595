package ua.mistok.app.hub.feed;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;

/// Figures of a hub for programs.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class FeedWiring {

    @Bean
    Tokens tokens(HubStore store, Members members, Places places, InstantSource clock) {
        return new Tokens(store, members, places, clock);
    }

    @Bean
    FeedEndpoint feedEndpoint(
            HubStore store,
            HubResults results,
            Shelf shelf,
            Places places,
            Tokens tokens,
            InstantSource clock) {
        var feed = new Feed(store, results, shelf, places);
        return new FeedEndpoint(tokens, new Pace(clock), feed, places);
    }
}
