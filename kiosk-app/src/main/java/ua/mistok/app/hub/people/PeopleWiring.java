package ua.mistok.app.hub.people;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.InstantSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;

/// The people of a hub; a kiosk has staff.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@Import(HubFilter.class)
class PeopleWiring {

    @Bean
    Members members(HubStore store) {
        return new Members(store);
    }

    @Bean
    Acts acts(HubStore store, InstantSource clock) {
        return new Acts(store, clock);
    }

    @Bean
    ChangeStore changeStore(HubStore store, InstantSource clock) {
        return new ChangeStore(store, clock);
    }

    /// @param places of which a role is given: they are there first
    @Bean
    Entrance entrance(HubStore store, ChangeStore changes, InstantSource clock, Places places) {
        return new Entrance(store, changes, clock);
    }

    @Bean
    Gate gate(Members members, InstantSource clock) {
        return new Gate(members, clock);
    }

    @Bean
    HubDesk hubDesk(Gate gate, Places places, Acts acts) {
        return new HubDesk(gate::who, places, acts);
    }

    @Bean
    PeopleDesk peopleDesk(HubDesk desk, Places places, ChangeStore changes) {
        return new PeopleDesk(desk, places, changes);
    }

    @Bean
    VaadinServiceInitListener hubDoorkeeper(Gate gate) {
        var keeper = new HubDoorkeeper(gate::who);
        return service ->
                service.getSource()
                        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(keeper));
    }

    @EventListener
    void tellCode(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Entrance.class).tellCode();
    }
}
