package ua.mistok.app.desired;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;

/// What a hub wants of this kiosk; a hub has kiosks of its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class DesiredWiring {

    @Bean
    DesiredState desiredState(Ledger ledger) {
        return new DesiredState(ledger);
    }

    @Bean
    Orders orders(Ledger ledger, InstantSource clock) {
        return new Orders(ledger, clock);
    }

    @Bean
    Messages messages(Ledger ledger, Orders orders, InstantSource clock) {
        return new Messages(ledger, orders, clock);
    }
}
