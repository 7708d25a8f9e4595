package ua.mistok.app.hub.fleet;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.text.Language;

/// Codes to join with in the log of a hub that is started as a demonstration: `deploy/kiosk demo`
/// reads them there. Anywhere else a person makes them, in the chapter of devices.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@ConditionalOnProperty("mistok.hub.demo-codes")
class DemoCodes {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCodes.class);
    private static final String BY = "demo";

    private final Fleet fleet;
    private final Places places;
    private final List<String> regions;

    /// @param regions ids of places; a kiosk may join in each
    DemoCodes(Fleet fleet, Places places, @Value("${mistok.hub.demo-codes}") List<String> regions) {
        this.fleet = fleet;
        this.places = places;
        this.regions = List.copyOf(regions);
    }

    /// Behind everything that a start has to say.
    @EventListener
    void tell(AvailabilityChangeEvent<ReadinessState> ready) {
        if (ready.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            regions.forEach(this::tell);
        }
    }

    private void tell(String region) {
        var name = places.find(region).orElseThrow().name().in(Language.UKRAINIAN);
        LOG.info("A kiosk joins at {} with the code {}", region, fleet.invite(name, region, BY));
    }
}
