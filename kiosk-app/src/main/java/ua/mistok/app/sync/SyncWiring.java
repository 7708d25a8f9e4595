package ua.mistok.app.sync;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;

/// The kiosk's side of the exchange with a hub.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class SyncWiring {

    @Bean
    Membership membership(Ledger ledger, InstantSource clock) {
        return new Membership(ledger, clock);
    }

    @Bean
    SetAside setAside(Ledger ledger) {
        return new SetAside(ledger);
    }

    @Bean
    Acknowledgements acknowledgements(Ledger ledger, Membership membership, SetAside aside) {
        return new Acknowledgements(ledger, membership, aside);
    }
}
