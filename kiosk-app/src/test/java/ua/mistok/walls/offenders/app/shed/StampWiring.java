package ua.mistok.walls.offenders.app.shed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each start would look at what a stamp needs.
@Configuration(proxyBeanMethods = false)
class StampWiring {

    @Bean
    Stamp stamp() {
        return new Stamp(new byte[0]);
    }
}
