package ua.mistok.app.idea;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;

/// Ideas stay on the kiosk on which they were left.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class IdeaWiring {

    @Bean
    IdeaBank ideaBank(Ledger ledger, InstantSource clock) {
        return new IdeaBank(ledger, clock);
    }
}
