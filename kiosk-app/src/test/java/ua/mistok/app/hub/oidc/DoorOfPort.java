package ua.mistok.app.hub.oidc;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.SampleGate;

/// The hub's door at the port that the server was given: it is made at the first request.
@RestController
final class DoorOfPort {

    private final Environment environment;
    private final Path secret;
    private final Entrance entrance;
    private final Gate gate;
    private Optional<OidcDoor> door = Optional.empty();

    private DoorOfPort(Environment environment, Path secret, Entrance entrance, Gate gate) {
        this.environment = environment;
        this.secret = secret;
        this.entrance = entrance;
        this.gate = gate;
    }

    /// The door and what it needs of a hub.
    @Configuration(proxyBeanMethods = false)
    static class Hub {

        @Bean
        Filter hubFilter(HubPeople people) {
            return SampleGate.filter(people.members, Clock.systemUTC());
        }

        @Bean
        DoorOfPort door(Environment environment, HubPeople people, Path secret) {
            var gate = SampleGate.of(people.members, Clock.systemUTC());
            return new DoorOfPort(environment, secret, people.entrance, gate);
        }
    }

    private synchronized OidcDoor door() {
        if (door.isEmpty()) {
            var address = Accounts.address(environment);
            var settings = new OidcSettings(address, "hub", Optional.of(secret.toString()));
            door = Optional.of(new OidcDoor(new Provider(settings, address), entrance, gate));
        }
        return door.get();
    }

    @GetMapping("/hub/oidc")
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door().away(request, response);
    }

    @GetMapping("/hub/oidc/back")
    void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door().back(request, response);
    }

    @GetMapping("/hub/who")
    String who(HttpServletRequest request) {
        return SampleGate.who(request).orElse("nobody");
    }
}
