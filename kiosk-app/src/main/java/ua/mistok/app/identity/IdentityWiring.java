package ua.mistok.app.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The identity of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class IdentityWiring {

    @Bean
    Identity identity(@Value("${mistok.data:data}") Path data) {
        return Identity.open(data);
    }
}
