package ua.mistok.app.classroom;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;

/// Classes are held at a kiosk; a hub has none.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ClassroomWiring {

    @Bean
    Hall hall(Visits visits, Notebook notebook, InstantSource clock) {
        return new Hall(visits, notebook, clock, new SecureRandom());
    }

    @Bean
    Doorman doorman(Hall hall, ClassDoor door) {
        return new Doorman(hall, door);
    }

    /// Time itself changes the board: who stands still for long is stuck.
    @Bean
    Loop classLoop(Doorman doorman) {
        var pause = Duration.ofSeconds(5);
        return new Loop(
                "class",
                pause,
                pause,
                doorman::look,
                "The class is looked after again in five seconds");
    }

    @Bean
    Rehearsal rehearsal(Hall hall, InstantSource clock) {
        return new Rehearsal(hall, clock, new SecureRandom());
    }

    /// A second of a rehearsal; nothing while none runs.
    @Bean
    Loop rehearsalLoop(Rehearsal rehearsal) {
        var pause = Duration.ofSeconds(1);
        return new Loop(
                "rehearsal", pause, pause, rehearsal::tick, "The rehearsal goes on in a second");
    }

    @Bean
    VaadinServiceInitListener classRoutes() {
        return service -> {
            RouteConfiguration.forApplicationScope().setAnnotatedRoute(ClassView.class);
            RouteConfiguration.forApplicationScope().setAnnotatedRoute(WallView.class);
        };
    }
}
