package ua.mistok.app.staff;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.ledger.Ledger;

/// The staff of a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class StaffWiring {

    @Bean
    People people(Ledger ledger) {
        return new People(ledger);
    }

    @Bean
    Audit audit(Acts acts) {
        return new Audit(acts);
    }

    @Bean
    StaffDoor staffDoor(People people, Ledger ledger, Audit audit, InstantSource clock) {
        return new StaffDoor(people, ledger, audit, clock);
    }

    @Bean
    Desk desk(Doorway doorway, People people, Audit audit) {
        return new Desk(doorway::signedIn, people, audit);
    }

    @Bean
    SetUpSign setUpSign(StaffDoor door) {
        var start = System.nanoTime();
        return new SetUpSign(door, () -> Duration.ofNanos(System.nanoTime() - start));
    }

    @Bean
    SetUpDesk setUpDesk(StaffDoor door, Desk desk) {
        return new SetUpDesk(door, desk);
    }

    @Bean
    PeopleDesk peopleDesk(Desk desk, People people, Ledger ledger) {
        return new PeopleDesk(desk, people, ledger);
    }

    @EventListener
    void tellCode(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(StaffDoor.class).tellCode();
    }
}
