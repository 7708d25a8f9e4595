package ua.mistok.app.db;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The store of a kiosk; a hub has PostgreSQL.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class StoreWiring {

    @Bean
    KioskStore kioskStore(@Value("${mistok.data:data}") Path data) {
        return KioskStore.open(data);
    }
}
