package ua.mistok.app.backup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;

/// The backups of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class BackupWiring {

    @Bean
    RecoveryKeys recoveryKeys(Ledger ledger) {
        return new RecoveryKeys(ledger);
    }
}
