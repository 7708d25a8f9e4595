package ua.mistok.app;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import ua.mistok.app.access.Doors;

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

    @Bean
    StaffListener staffListener(MistokSettings settings) {
        return new StaffListener(settings.staffPort());
    }

    @Bean
    Doors doors(StaffListener staff, Environment running) {
        return new OwnDoors(() -> running.getRequiredProperty("local.server.port"), staff);
    }

    @EventListener
    void tellStaff(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(StaffListener.class).tell();
    }
}
