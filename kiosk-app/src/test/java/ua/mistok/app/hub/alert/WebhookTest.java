package ua.mistok.app.hub.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.text.Language;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2027-12-06T10:00:00Z");
    private static final UUID KIOSK = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private final SigningKey key = SigningKey.random();
    private final WebhookCarrier carrier = new WebhookCarrier(key, "Вузол");
    private final List<Came> came = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer server;

    private record Came(String path, byte[] body, String signature) {}

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        came.add(
                new Came(
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestBody().readAllBytes(),
                        exchange.getRequestHeaders().getFirst(WebhookCarrier.SIGNATURE)));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.removeFirst(), -1);
        exchange.close();
    }

    @Test
    void the_body_is_signed_by_the_hub_and_says_who_needs_what() {
        assertThat(carrier.carry(tidings(List.of(item())))).isEmpty();

        var request = came.getFirst();
        var signature = Base64.getDecoder().decode(request.signature());
        assertThat(key.verifying().verifies(request.body(), signature)).isTrue();
        var body = JsonMapper.shared().readTree(new String(request.body(), UTF_8));
        assertThat(body.at("/begun/0/kiosk").asString()).isEqualTo(KIOSK.toString());
        assertThat(body.at("/begun/0/needs/0").asString()).isEqualTo("silent");
        assertThat(body.at("/well").size()).isZero();
        assertThat(body.at("/trial").asBoolean()).isFalse();
        assertThat(body.at("/at").asString()).isEqualTo("2027-12-06T10:00:00Z");
    }

    @Test
    void a_redirection_is_not_followed() {
        answers.add(302);

        assertThat(carrier.carry(tidings(List.of(item())))).contains(AlertRule.Fault.REFUSED);
        assertThat(came).map(Came::path).containsExactly("/hook");
    }

    @Test
    void a_second_try_has_the_same_id() {
        answers.add(503);

        assertThat(carrier.carry(tidings(List.of(item())))).contains(AlertRule.Fault.REFUSED);
        assertThat(carrier.carry(tidings(List.of(item())))).isEmpty();
        assertThat(came)
                .map(request -> JsonMapper.shared().readTree(request.body()).at("/id").asString())
                .hasSize(2)
                .containsOnly(tidings(List.of(item())).id());
    }

    @Test
    void nobody_there_is_said() {
        server.stop(0);

        assertThat(carrier.carry(tidings(List.of(item())))).contains(AlertRule.Fault.UNREACHABLE);
    }

    @Test
    void a_trial_says_that_it_is_one() {
        assertThat(carrier.carry(tidings(List.of()))).isEmpty();
        assertThat(new String(came.getFirst().body(), UTF_8)).contains("\"trial\":true");
    }

    private Tidings tidings(List<Tidings.Item> begun) {
        return new Tidings(
                Channel.WEBHOOK,
                "http://127.0.0.1:" + server.getAddress().getPort() + "/hook",
                Language.ENGLISH,
                begun,
                List.of(),
                NOW);
    }

    private static Tidings.Item item() {
        return new Tidings.Item(KIOSK, "Бібліотека №4", "tyvriv", List.of(Need.SILENT), NOW);
    }
}
