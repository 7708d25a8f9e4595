package ua.mistok.app;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What every role has.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MistokSettings.class)
@Import({AlivePage.class, SecurityHeaders.class})
class MistokWiring {

    @Bean
    InstantSource instantSource() {
        return Clock.systemUTC();
    }
}
