package ua.mistok.app;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What every role has: a clock, a door for stations, the alive page.
@Configuration(proxyBeanMethods = false)
class MistokWiring {

    @Bean
    InstantSource instantSource() {
        return Clock.systemUTC();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> stationListener(
            MistokSettings settings) {
        return new StationListener(settings.address());
    }
}
