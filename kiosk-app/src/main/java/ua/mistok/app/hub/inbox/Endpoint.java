package ua.mistok.app.hub.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.Refusal;

/// The door for kiosks, version 1: no session, no cookie, no state; what may be believed is in the
/// envelopes. `openapi-1.yaml` beside this class describes it.
@RestController
@Profile("hub")
@RequestMapping("/api/v1")
class Endpoint {

    private static final MediaType ENVELOPE = MediaType.parseMediaType(Envelope.MEDIA_TYPE);
    private static final int AT_ONCE = 12;
    private static final int PATIENCE_SECONDS = 20;
    private static final int SOONEST_SECONDS = 30;
    private static final int LATEST_SECONDS = 300;

    private final Counter counter;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Endpoint(Counter counter) {
        this.counter = counter;
    }

    @GetMapping("/hub")
    ResponseEntity<byte[]> hub() {
        return ResponseEntity.ok().contentType(ENVELOPE).body(counter.card().bytes());
    }

    @GetMapping(path = "/dictionary", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] dictionary() {
        return Envelope.dictionary();
    }

    @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
    Resource openapi() {
        return new ClassPathResource("openapi-1.yaml", Endpoint.class);
    }

    @PostMapping("/joins")
    ResponseEntity<byte[]> join(HttpServletRequest request) throws IOException {
        return answer(request, counter::join);
    }

    @PostMapping("/batches")
    ResponseEntity<byte[]> batch(HttpServletRequest request) throws IOException {
        return answer(request, counter::take);
    }

    @PostMapping("/desired")
    ResponseEntity<byte[]> desired(HttpServletRequest request) throws IOException {
        return answer(request, counter::desired);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Function<byte[], Counter.Answer> question)
            throws IOException {
        var bytes = request.getInputStream().readNBytes(Envelope.LARGEST + 1);
        if (!isFree()) {
            return busy();
        }
        try {
            var answer = question.apply(bytes);
            return ResponseEntity.status(status(answer.refused()))
                    .contentType(ENVELOPE)
                    .body(answer.envelope().bytes());
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Thousands that come back after a blackout come again at different times.
    private static ResponseEntity<byte[]> busy() {
        var seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .build();
    }

    private static HttpStatus status(Optional<Refusal.Code> refused) {
        return refused.map(
                        code ->
                                switch (code) {
                                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                                    case MALFORMED, UNKNOWN_VERSION, NOT_YOURS ->
                                            HttpStatus.BAD_REQUEST;
                                    case BAD_SIGNATURE, UNKNOWN_KIOSK -> HttpStatus.UNAUTHORIZED;
                                    case REVOKED,
                                            UNKNOWN_CODE,
                                            USED_CODE,
                                            EXPIRED_CODE,
                                            OTHER_KEY ->
                                            HttpStatus.FORBIDDEN;
                                })
                .orElse(HttpStatus.OK);
    }
}
