package ua.mistok.app.hub.afterwards;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.hub.inbox.PastClasses;
import ua.mistok.app.hub.results.HubResults;

/// The page that asks weeks after a class.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class AfterwardsWiring {

    @Bean
    AfterPage afterPage(PastClasses classes, HubResults results, InstantSource clock) {
        return new AfterPage(classes, results::findSurvey, clock);
    }
}
