package ua.mistok.app.sync;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
class JoinWiring {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    @Nullable JoinAtStart joinAtStart(
            Membership membership,
            Joining joining,
            @Value("${mistok.join.address:}") String address,
            @Value("${mistok.join.code:}") String code) {
        var isTold = !address.isBlank() && !code.isBlank();
        return isTold ? new JoinAtStart(membership, joining, address, code) : null;
    }

    @Bean
    @Nullable Loop joinLoop(Optional<JoinAtStart> told) {
        return told.map(JoinWiring::loop).orElse(null);
    }

    private static Loop loop(JoinAtStart join) {
        return new Loop(
                "join", Duration.ZERO, PAUSE, join::attempt, "Joining waits for the next time");
    }

    /// Behind everything that a start has to say.
    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> ready) {
        if (ready.getSource() instanceof ApplicationContext started) {
            started.getBeanProvider(JoinAtStart.class).ifAvailable(JoinAtStart::begin);
        }
    }
}
