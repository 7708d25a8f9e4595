package ua.mistok.walls.offenders.app.shed;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// What it makes would be there or not as it was when the package was built.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ShedWiring {

    @Bean
    @Profile("!hub")
    @ConditionalOnProperty("mistok.shed")
    Shed shed() {
        return new Shed();
    }
}
