package ua.mistok.app.visitor;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.remark.Texts;

/// Visitors are guests of a kiosk: a hub has no such route.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class VisitorWiring {

    @Bean
    VaadinServiceInitListener visitorRoute() {
        return service ->
                RouteConfiguration.forApplicationScope().setAnnotatedRoute(VisitorView.class);
    }

    @Bean
    Polls polls(HourlyCounters counters, Texts texts, TallyStore tallies, InstantSource clock) {
        return new KioskPolls(counters, texts, tallies, clock);
    }
}
