package ua.mistok.app.hub.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.hub.Tables.FACT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.packs.PackEndpoint;
import ua.mistok.app.hub.packs.Packs;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Body;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.HubCard;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;

/// The door for kiosks as anybody on a network finds it, over real HTTP and on a real PostgreSQL.
@SpringBootTest(
        classes = EndpointTest.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=")
class EndpointTest {

    private static final HubDatabase DATABASE = HubDatabase.fresh();
    private static final Set<Class<?>> DOORS = Set.of(Endpoint.class, PackEndpoint.class);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Door {

        private final HubStore store = DATABASE.store();
        private final HubKeys keys = new HubKeyStore(store, Clock.systemUTC()).getOrMake();

        @Bean
        Fleet fleet() {
            return new Fleet(store, keys, "Вузол", Clock.systemUTC());
        }

        @Bean
        PackEndpoint packEndpoint() {
            var places = Places.open(store);
            return new PackEndpoint(new Packs(store, keys, places, Clock.systemUTC()));
        }

        @Bean
        Endpoint endpoint(Fleet fleet) {
            var inbox = new Inbox(store, fleet, Clock.systemUTC());
            var desires =
                    new Desires(
                            store, fleet, Places.open(store), PackWishes.NONE, Clock.systemUTC());
            return new Endpoint(new Counter(inbox, fleet, desires, keys));
        }
    }

    @LocalServerPort private int port;

    @Autowired private Fleet fleet;
    @Autowired private RequestMappingHandlerMapping mappings;

    @AfterAll
    static void let_go() {
        HTTP.close();
        DATABASE.close();
    }

    @Test
    void a_kiosk_joins_and_hands_its_facts_in() throws Exception {
        var kiosk = SampleKiosk.stranger();
        var card = card();
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        assertThat(code.isOf(card.verifying())).isTrue();

        var request = kiosk.request(code.secret());
        var joined = post("joins", card.sealing().seal(request.bytes()));
        assertThat(joined.statusCode()).isEqualTo(200);
        assertThat(open(joined, JoinAnswer.class).request()).isEqualTo(request.hash());

        var batch = kiosk.batch(1, 7);
        var receipt = open(post("batches", batch.bytes()), Receipt.class);
        assertThat(receipt.accepted()).isEqualTo(Ranges.of(1, 7));
        assertThat(receipt.batch()).isEqualTo(batch.hash());
        assertThat(receipt.kiosk()).isEqualTo(kiosk.id());

        var again = open(post("batches", batch.bytes()), Receipt.class);
        assertThat(again.known()).isEqualTo(Ranges.of(1, 7));
        assertThat(stored(kiosk)).isEqualTo(7);
    }

    @Test
    void a_code_is_used_once() throws Exception {
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        var seal = card().sealing();
        post("joins", seal.seal(SampleKiosk.stranger().request(code.secret()).bytes()));

        var second =
                post("joins", seal.seal(SampleKiosk.stranger().request(code.secret()).bytes()));

        assertRefused(second, 403, Refusal.Code.USED_CODE);
    }

    @Test
    void a_request_that_was_not_sealed_is_not_looked_at() throws Exception {
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        var open = SampleKiosk.stranger().request(code.secret());

        assertRefused(post("joins", open.bytes()), 400, Refusal.Code.MALFORMED);
    }

    @Test
    void a_kiosk_is_told_what_it_shall_run_and_of_which_revision_that_is() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        DATABASE.store().write(sql -> RevisionStore.next(sql, "ukraine"));
        var receipt = open(post("batches", kiosk.batch(1, 1).bytes()), Receipt.class);

        var desired = open(post("desired", kiosk.ask(0).bytes()), Desired.class);

        assertThat(desired.kiosk()).isEqualTo(kiosk.id());
        assertThat(desired.revision()).isEqualTo(receipt.revision()).isPositive();
        var stranger = SampleKiosk.stranger();
        var forger =
                new SampleKiosk(kiosk.id(), stranger.key(), stranger.opening(), kiosk.journal());
        assertRefused(post("desired", stranger.ask(0).bytes()), 401, Refusal.Code.UNKNOWN_KIOSK);
        assertRefused(post("desired", forger.ask(0).bytes()), 401, Refusal.Code.BAD_SIGNATURE);
        assertRefused(post("desired", kiosk.batch(2, 2).bytes()), 400, Refusal.Code.MALFORMED);
        fleet.revoke(kiosk.id());
        assertRefused(post("desired", kiosk.ask(0).bytes()), 403, Refusal.Code.REVOKED);
    }

    @Test
    void whoever_is_not_the_kiosk_is_refused() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var stranger = SampleKiosk.stranger();
        var forger =
                new SampleKiosk(kiosk.id(), stranger.key(), stranger.opening(), kiosk.journal());
        var revoked = SampleKiosk.joined(fleet, "vinnytska");
        fleet.revoke(revoked.id());

        assertRefused(
                post("batches", stranger.batch(1, 1).bytes()), 401, Refusal.Code.UNKNOWN_KIOSK);
        assertRefused(post("batches", forger.batch(1, 1).bytes()), 401, Refusal.Code.BAD_SIGNATURE);
        assertRefused(post("batches", revoked.batch(1, 1).bytes()), 403, Refusal.Code.REVOKED);
        assertThat(stored(kiosk) + stored(stranger) + stored(revoked)).isZero();
    }

    @Test
    void what_is_too_large_or_a_bomb_is_refused() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var blanks = new byte[1_048_576];
        Arrays.fill(blanks, (byte) ' ');
        var bomb = new ArrayList<byte[]>();
        for (var count = 0; count < 30; count++) {
            bomb.add(blanks);
        }

        assertRefused(
                post("batches", new byte[Envelope.LARGEST + 100]), 413, Refusal.Code.TOO_LARGE);
        var packed = kiosk.batch(Ranges.of(1, 30), 30, bomb).bytes();
        assertThat(packed.length).isLessThan(100_000);
        assertRefused(post("batches", packed), 413, Refusal.Code.TOO_LARGE);
        assertThat(stored(kiosk)).isZero();
    }

    @Test
    void whatever_is_sent_is_answered_with_a_code_and_never_repeated() throws Exception {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var random = new Random(17);
        var whole = kiosk.batch(1, 3).bytes();
        for (var round = 0; round < 200; round++) {
            var broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            var answer = post("batches", broken);
            assertThat(answer.statusCode()).isIn(400, 401, 413);
            assertThat(open(answer, Refusal.class)).isNotNull();
        }
        var text = "<script>alert(1)</script>'; drop table fact; --";
        var answer = post("batches", text.getBytes(UTF_8));
        assertRefused(answer, 400, Refusal.Code.MALFORMED);
        assertThat(new String(answer.body(), UTF_8)).doesNotContain("script");
        assertThat(stored(kiosk)).isZero();
    }

    @Test
    void the_document_describes_every_path_and_no_other() throws Exception {
        var page = get("openapi.yaml");
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, Map<String, Object>> root = new Yaml().load(new String(page.body(), UTF_8));
        var described = root.getOrDefault("paths", Map.of()).keySet();

        var served =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(entry -> DOORS.contains(entry.getValue().getBeanType()))
                        .flatMap(entry -> entry.getKey().getPatternValues().stream())
                        .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void a_kiosks_door_needs_no_session_and_sets_none() throws Exception {
        var answer = get("hub");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    private HubCard card() throws Exception {
        return Envelope.read(get("hub").body()).openIntroduction(HubCard.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, byte[] body)
            throws IOException, InterruptedException {
        var post =
                request(path)
                        .header("Content-Type", Envelope.MEDIA_TYPE)
                        .POST(BodyPublishers.ofByteArray(body));
        return HTTP.send(post.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path));
    }

    private <T extends Body> T open(HttpResponse<byte[]> answer, Class<T> type)
            throws NotUnderstood {
        var envelope = Envelope.read(answer.body());
        var hub = fleet.card().verifying();
        assertThat(envelope.sender()).isEqualTo(Envelope.senderOf(hub));
        return envelope.open(type, hub);
    }

    private void assertRefused(HttpResponse<byte[]> answer, int status, Refusal.Code code)
            throws NotUnderstood {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(open(answer, Refusal.class).code()).isEqualTo(code);
    }

    private static int stored(SampleKiosk kiosk) {
        return DATABASE.store().read(sql -> sql.fetchCount(FACT, FACT.KIOSK.eq(kiosk.id())));
    }
}
