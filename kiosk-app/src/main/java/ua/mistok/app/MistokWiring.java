package ua.mistok.app;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What every role has.
@Configuration(proxyBeanMethods = false)
class MistokWiring {

    @Bean
    InstantSource instantSource() {
        return Clock.systemUTC();
    }
}
