package ua.mistok.app.alarm;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.Running;
import ua.mistok.config.text.Language;

/// Bells ring and alarms are raised on a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class AlarmWiring {

    @Bean
    Bell bell(InstantSource clock) {
        return new Bell(clock);
    }

    @Bean
    Emergency emergency(Ledger ledger, Journal journal, Running running, InstantSource clock) {
        return new Emergency(
                ledger,
                (fact, station) ->
                        journal.append(
                                fact,
                                new Origin(
                                        station,
                                        running.atAny().mode().kind(),
                                        Language.UKRAINIAN,
                                        false)),
                clock);
    }

    @Bean
    Shelters shelters(Ledger ledger) {
        return new Shelters(ledger);
    }
}
