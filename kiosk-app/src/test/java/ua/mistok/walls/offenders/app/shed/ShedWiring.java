package ua.mistok.walls.offenders.app.shed;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What it makes would be there or not as it was when the package was built.
@Configuration(proxyBeanMethods = false)
class ShedWiring {

    @Bean
    @ConditionalOnProperty("mistok.shed")
    Shed shed() {
        return new Shed();
    }
}
