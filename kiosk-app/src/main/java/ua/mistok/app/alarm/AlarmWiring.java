package ua.mistok.app.alarm;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Bells ring on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class AlarmWiring {

    @Bean
    Bell bell(InstantSource clock) {
        return new Bell(clock);
    }
}
