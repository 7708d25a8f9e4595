package ua.mistok.app.hub.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.config.key.SigningKey;

/// Tidings as JSON to somebody else's server, signed by the hub. The answer's status alone is
/// looked at, and no redirection is followed: it would lead where nobody was asked.
final class WebhookCarrier implements Carrier {

    /// Ed25519 over the bytes of the body, in Base64; the public half stands on the page of alerts.
    static final String SIGNATURE = "Mistok-Signature";

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCarrier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SigningKey key;
    private final String hub;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    /// @param hub what people call it
    WebhookCarrier(SigningKey key, String hub) {
        this.key = key;
        this.hub = hub;
    }

    /// @param id the same however often it comes
    /// @param at ISO 8601, UTC: older than what came before is a replay
    private record Body(
            String id, String hub, String at, boolean trial, List<Kiosk> begun, List<Kiosk> well) {}

    /// @param needs such as `silent`, the most pressing first
    private record Kiosk(String kiosk, String library, String place, List<String> needs) {

        static Kiosk of(Tidings.Item item) {
            return new Kiosk(
                    item.kiosk().toString(),
                    item.library(),
                    item.place(),
                    item.needs().stream()
                            .map(need -> need.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList());
        }
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Optional<AlertRule.Fault> carry(Tidings tidings) {
        if (!Channel.WEBHOOK.accepts(tidings.target())) {
            return Optional.of(AlertRule.Fault.REFUSED);
        }
        var body = body(tidings).getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(tidings.target()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header(SIGNATURE, Base64.getEncoder().encodeToString(key.sign(body)))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return sent(
                http.sendAsync(request, BodyHandlers.discarding()).thenApply(r -> r.statusCode()));
    }

    /// A body that drips for ever ends with the patience too.
    private static Optional<AlertRule.Fault> sent(CompletableFuture<Integer> answer) {
        try {
            var status = answer.get(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS);
            if (status / 100 == 2) {
                return Optional.empty();
            }
            LOG.warn("An alert was not taken: status {}", status);
            return Optional.of(AlertRule.Fault.REFUSED);
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            answer.cancel(true);
            var why = e.getCause() instanceof IOException cause ? cause : e;
            LOG.warn("An alert did not go: {}", why.getClass().getSimpleName());
            return Optional.of(AlertRule.Fault.UNREACHABLE);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(AlertRule.Fault.UNREACHABLE);
        }
    }

    private String body(Tidings tidings) {
        return JSON.writeValueAsString(
                new Body(
                        tidings.id(),
                        hub,
                        tidings.taken().toString(),
                        tidings.begun().isEmpty() && tidings.well().isEmpty(),
                        tidings.begun().stream().map(Kiosk::of).toList(),
                        tidings.well().stream().map(Kiosk::of).toList()));
    }
}
