package ua.mistok.app.counter;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.journal.Journal;

/// Counted is what happens on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class CounterWiring {

    @Bean
    HourlyCounters hourlyCounters(Journal journal, InstantSource clock) {
        return new HourlyCounters(clock, journal::append);
    }

    @Bean
    CounterLoop counterLoop(HourlyCounters counters) {
        return new CounterLoop(counters);
    }
}
