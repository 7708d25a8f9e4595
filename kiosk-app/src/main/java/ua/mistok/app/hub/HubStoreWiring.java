package ua.mistok.app.hub;

import static org.jooq.impl.DSL.selectOne;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;

/// The store of a hub; a kiosk has an H2 file.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@EnableConfigurationProperties(HubSettings.class)
@Import(HealthPage.class)
class HubStoreWiring {

    @Bean
    HubStore hubStore(HubSettings settings, ObjectProvider<MeterRegistry> registry) {
        var store = HubStore.open(settings.database(), settings.user(), settings.password());
        registry.ifAvailable(store::measure);
        return store;
    }

    /// A hub without its database is of no use to anybody.
    @Bean
    HealthIndicator databaseHealthIndicator(HubStore store) {
        return () -> {
            try {
                store.read(sql -> sql.fetch(selectOne()));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down(e).build();
            }
        };
    }
}
