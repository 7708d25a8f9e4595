package ua.mistok.app.ledger;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.KioskStore;

/// The ledger of a kiosk; a hub has none.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class LedgerWiring {

    @Bean
    Ledger ledger(@Value("${mistok.data:data}") Path data, KioskStore store) {
        return Ledger.open(data, store);
    }
}
