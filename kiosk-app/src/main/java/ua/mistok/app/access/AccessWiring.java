package ua.mistok.app.access;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Doors of a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class AccessWiring {

    @Bean
    Doorway doorway(Roster roster, InstantSource clock) {
        return new Doorway(roster, clock);
    }

    @Bean
    VaadinServiceInitListener doorkeeper(Doorway doorway) {
        var keeper = new Doorkeeper(doorway);
        return service ->
                service.getSource()
                        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(keeper));
    }
}
