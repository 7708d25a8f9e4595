package ua.mistok.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import ua.mistok.app.access.Doors;

/// The doors of a kiosk: one for stations, one for staff. A hub has one for everything.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
@Import({
    FreshConnection.class,
    ListenerFilter.class,
    OwnScreen.class,
    ScreenPage.class,
    WellPage.class
})
class ListenerWiring {

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
        return new OwnDoors(() -> visitors(running), staff);
    }

    /// Somebody may ask in the moment between listening and knowing where.
    private static String visitors(Environment running) {
        var wanted = running.getProperty("server.port", "8080");
        return running.getProperty("local.server.port", wanted);
    }

    @EventListener
    void tellStaff(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(StaffListener.class).tell();
    }
}
