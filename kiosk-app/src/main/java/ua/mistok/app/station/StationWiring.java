package ua.mistok.app.station;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import ua.mistok.app.ledger.Ledger;

/// Stations of a kiosk; a hub has none.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class StationWiring {

    private static final int AFTER_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    Stations stations(Ledger ledger, @Value("${mistok.inches:21.5}") double inches) {
        return new Stations(ledger, inches);
    }

    @Bean
    FilterRegistrationBean<StationFilter> stationFilter(Stations stations, InstantSource clock) {
        var filter = new StationFilter(stations, new PairPage(stations), clock);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(AFTER_HEADERS);
        return registration;
    }

    @EventListener
    void tellCode(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Stations.class).tellCode();
    }
}
