package ua.mistok.app.sync;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import ua.mistok.app.loop.Loop;

/// Where the start names a hub and a code that it gave out.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
@ConditionalOnProperty({"mistok.join.address", "mistok.join.code"})
class JoinWiring {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    JoinAtStart joinAtStart(
            Membership membership,
            Joining joining,
            @Value("${mistok.join.address}") String address,
            @Value("${mistok.join.code}") String code) {
        return new JoinAtStart(membership, joining, address, code);
    }

    @Bean
    Loop joinLoop(JoinAtStart join) {
        return new Loop(
                "join", Duration.ZERO, PAUSE, join::attempt, "Joining waits for the next time");
    }

    /// Behind everything that a start has to say.
    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> ready) {
        if (ready.getSource() instanceof ApplicationContext started) {
            started.getBean(JoinAtStart.class).begin();
        }
    }
}
