package ua.mistok.app.held;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.journal.StretchStore;
import ua.mistok.app.ledger.Ledger;

/// The classes that were held on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class HeldWiring {

    @Bean
    HeldClasses heldClasses(Ledger ledger, StretchStore facts) {
        return new HeldClasses(ledger, facts);
    }
}
