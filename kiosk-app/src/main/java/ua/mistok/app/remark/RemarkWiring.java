package ua.mistok.app.remark;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.ledger.Ledger;

/// Texts stay on the kiosk on which they were left.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class RemarkWiring {

    @Bean
    Texts texts(Ledger ledger, InstantSource clock, DesiredState desired) {
        return new Texts(ledger, clock, desired);
    }
}
