package ua.mistok.app.plan;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.config.plan.ActionPlan;

/// A library plans at its kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class PlanWiring {

    @Bean
    PlanShelf planShelf(Ledger ledger, InstantSource clock) {
        return new PlanShelf(ledger, clock);
    }

    @Bean
    Unsaved<ActionPlan> unsavedPlans() {
        return new Unsaved<>();
    }
}
