package ua.mistok.app.hub;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether this hub can serve, said at the port that it serves: a load balancer asks where it sends
/// to. Metrics are on the port of the management alone.
@RestController
@Profile("hub")
class HealthPage {

    private final HealthEndpoint health;

    HealthPage(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<Answer> health() {
        var status = health.health().getStatus();
        return ResponseEntity.status(
                        Status.UP.equals(status) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Answer(status.getCode()));
    }

    /// @param status `UP`, or why not in a word
    record Answer(String status) {}
}
