package ua.mistok.app.hands;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// A kiosk has screens to wash and a machine to switch off; a hub has neither.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class HandsWiring {

    @Bean
    Chores chores(InstantSource clock) {
        return new Chores(clock);
    }

    @Bean
    Power power() {
        return new Power(Path.of("busctl"));
    }

    @Bean
    Loudness loudness() {
        return new Loudness(Path.of("amixer"));
    }
}
