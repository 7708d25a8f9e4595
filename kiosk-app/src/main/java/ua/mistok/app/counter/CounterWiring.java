package ua.mistok.app.counter;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.loop.Loop;

/// Counted is what happens on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class CounterWiring {

    @Bean
    HourlyCounters hourlyCounters(Journal journal, InstantSource clock) {
        return new HourlyCounters(clock, journal::append);
    }

    /// Looks every minute whether an hour is over; the last counts are written when the kiosk
    /// stops.
    @Bean
    Loop counterLoop(HourlyCounters counters) {
        var pause = Duration.ofMinutes(1);
        return new Loop(
                "hourly-counters",
                pause,
                pause,
                counters::turn,
                "The hour's counts wait for the disk",
                counters::flush);
    }
}
