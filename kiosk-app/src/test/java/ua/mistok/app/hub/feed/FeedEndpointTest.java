package ua.mistok.app.hub.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.atlas.PlacePage;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.Rollup;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.tables.Speaker;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.text.Language;

/// The door for programs as anybody on a network finds it, over real HTTP and on a real PostgreSQL.
@SpringBootTest(
        classes = FeedEndpointTest.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=")
class FeedEndpointTest {

    private static final HubDatabase DATABASE = HubDatabase.fresh();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2027-01-06T10:00:00Z"));
    private static final String FIGURES = "figures?period=2026-12";

    private static HubPeople people;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Door {

        private final HubResults results = new HubResults(DATABASE.store(), SHELF, NOW::get);

        @Bean
        Tokens tokens() {
            return new Tokens(DATABASE.store(), people.members, people.places, NOW::get);
        }

        @Bean
        FeedEndpoint feedEndpoint(Tokens tokens) {
            var feed = new Feed(DATABASE.store(), results, SHELF, people.places);
            return new FeedEndpoint(tokens, new Pace(NOW::get), feed, people.places);
        }
    }

    @LocalServerPort private int port;

    @Autowired private Tokens tokens;
    @Autowired private RequestMappingHandlerMapping mappings;

    @BeforeAll
    static void facts() throws Exception {
        people = new HubPeople(DATABASE.store());
        var keys = new HubKeyStore(DATABASE.store(), NOW::get).getOrMake();
        var fleet = new Fleet(DATABASE.store(), keys, "Вузол", NOW::get);
        var inbox = new Inbox(DATABASE.store(), fleet, NOW::get);
        for (var place : Map.of("tyvriv", 40, "vinnytska", 4, "lvivska", 30).entrySet()) {
            var facts =
                    IntStream.rangeClosed(1, place.getValue())
                            .mapToObj(seq -> SampleKiosk.fact(seq, answered(seq)))
                            .toList();
            inbox.take(
                    SampleKiosk.joined(fleet, place.getKey())
                            .batch(Ranges.of(1, facts.size()), facts.size(), facts));
        }
        new Rollup(DATABASE.store()).run();
    }

    private static SurveyAnswered answered(int seq) {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("a1", List.of(seq % 2 == 0 ? "4" : "5")),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /// Whoever waited may ask again.
    @BeforeEach
    void wait_a_while() {
        NOW.set(NOW.get().plus(Duration.ofMinutes(5)));
    }

    @AfterAll
    static void let_go() {
        HTTP.close();
        DATABASE.close();
    }

    @Test
    void a_program_reads_what_the_page_shows_and_nothing_else() throws Exception {
        var token = token(Places.ROOT);
        for (var place : List.of("ukraine", "vinnytska", "tyvriv", "lvivska")) {
            var items = items(token, FIGURES + "&survey=pulse&place=" + place, 1_000);
            var page =
                    new PlacePage(
                            new Speaker(Language.UKRAINIAN),
                            new HubResults(DATABASE.store(), SHELF, NOW::get),
                            SHELF,
                            people.places,
                            place,
                            new Period.Month(2026, 12));
            var survey =
                    SHELF.surveys().stream()
                            .filter(each -> each.id().slug().equals("pulse"))
                            .findFirst()
                            .orElseThrow();
            var shown =
                    page.tables(survey).stream()
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .filter(told -> !told.words().isEmpty())
                            .count();
            assertThat(items).as(place).hasSize(Math.toIntExact(shown));
        }
        assertThat(complete(token, "vinnytska")).isEqualTo("44");
        assertThat(complete(token, "tyvriv")).isEqualTo("too-few");
        assertThat(complete(token, "lvivska")).isEqualTo("30");
    }

    @Test
    void the_end_is_reached_page_by_page_and_every_line_comes_once() throws Exception {
        var token = token(Places.ROOT);
        var all = items(token, FIGURES + "&below=true", 5_000);
        assertThat(all).extracting(item -> item.get("place").asString()).contains("tyvriv");
        assertThat(all.stream().map(item -> item.get("place").asString()).distinct())
                .containsExactly("lvivska", "tyvriv", "ukraine", "vinnytska");
        for (var limit : List.of(1_000, 17, 100)) {
            NOW.set(NOW.get().plus(Duration.ofMinutes(5)));
            assertThat(items(token, FIGURES + "&below=true", limit)).isEqualTo(all);
        }
        NOW.set(NOW.get().plus(Duration.ofMinutes(5)));
        assertThat(items(token, "periods?", 3)).isEqualTo(items(token, "periods?", 1_000));
        assertThat(items(token, "places?", 1)).hasSize(4);
        assertThat(items(token, "surveys?", 1_000))
                .extracting(item -> item.get("question_name").asString())
                .contains("Як вам сьогодні в бібліотеці?");
    }

    @Test
    void a_token_of_a_region_never_sees_another() throws Exception {
        var token = token("vinnytska");
        for (var other : List.of("lvivska", "ukraine", "atlantyda")) {
            var answer = get(token, FIGURES + "&place=" + other);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(code(answer)).isEqualTo("unknown-place");
        }
        assertThat(items(token, "places?", 10))
                .extracting(item -> item.get("place").asString())
                .containsExactly("tyvriv", "vinnytska");
        assertThat(items(token, FIGURES + "&below=true", 5_000))
                .extracting(item -> item.get("place").asString())
                .containsOnly("tyvriv", "vinnytska");
        // A cursor of somebody else leads nowhere else.
        var foreign = new Cursor("lvivska", 0).written();
        assertThat(items(get(token, FIGURES + "&below=true&cursor=" + foreign)))
                .extracting(item -> item.get("place").asString())
                .doesNotContain("lvivska", "ukraine");
    }

    @Test
    void without_a_valid_token_nothing_is_answered() throws Exception {
        var revoked = token("vinnytska");
        tokens.revoke(tokens.list(Set.of("vinnytska")).getFirst().id());
        var member = people.add("g.hir", HubRole.COORDINATOR, "lvivska");
        var giver = tokens.give("Таблиця", "lvivska", member.id(), Duration.ofDays(30));
        assertThat(get(giver, "places").statusCode()).isEqualTo(200);
        people.desk.letGo(member);
        for (var wrong :
                List.of(revoked, giver, "", "mistok_", "mistok_" + "0".repeat(64), "'; --")) {
            var answer = get(wrong, "places");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("no-token");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        var month = tokens.give("Таблиця", "lvivska", people.admin.id(), Duration.ofDays(30));
        NOW.set(NOW.get().plus(Duration.ofDays(30)));
        assertThat(get(month, "places").statusCode()).isEqualTo(401);
    }

    @Test
    void a_secret_is_nowhere_in_the_database_and_its_last_use_is_known() throws Exception {
        var secret = token("lvivska");
        assertThat(get(secret, "places").statusCode()).isEqualTo(200);
        var rows = DATABASE.store().read(sql -> sql.fetch("select * from feed_token").formatCSV());
        assertThat(rows).doesNotContain(secret, secret.substring(7, 30));
        assertThat(tokens.list(Set.of("lvivska")).getFirst().used()).contains(NOW.get());
    }

    @Test
    void whoever_asks_too_fast_is_told_when_to_ask_again() throws Exception {
        var token = token("lvivska");
        for (var count = 0; count < Pace.AT_ONCE; count++) {
            assertThat(get(token, "places").statusCode()).isEqualTo(200);
        }
        var answer = get(token, "places");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(get(token(Places.ROOT), "places").statusCode()).isEqualTo(200);

        NOW.set(NOW.get().plusSeconds(1));
        assertThat(get(token, "places").statusCode()).isEqualTo(200);
        assertThat(get(token, "places").statusCode()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures",
                "figures?period=2026-13",
                "figures?period=2026-12&place='; drop table tally; --",
                "figures?period=2026-12&place=<script>alert(1)</script>",
                "figures?period=2026-12&place=a\0b",
                "figures?period=2026-12&survey=<script>",
                "figures?period=2026-12&survey=pulse&version=99",
                "figures?period=2026-12&survey=pulse&version=-1",
                "figures?period=2026-12&level=planet",
                "figures?period=2026-12&cursor=<script>",
                "figures?period=2026-12&question=a1",
                "figures?period=2026-12&period=2026-11",
                "places?limit=0",
                "places?limit=5001",
                "places?limit=1e9",
                "places?format=xml",
                "places?language=fr"
            })
    void what_is_not_understood_is_refused_with_a_code_and_not_repeated(String question)
            throws Exception {
        var parts = question.split("[?&]");
        var path = new StringBuilder(parts[0]);
        for (var at = 1; at < parts.length; at++) {
            var pair = parts[at].split("=", 2);
            path.append(at == 1 ? '?' : '&').append(pair[0]).append('=');
            path.append(URLEncoder.encode(pair[1], UTF_8));
        }
        var answer = get(token(Places.ROOT), path.toString());

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(code(answer)).matches("[a-z-]+");
        assertThat(answer.body()).doesNotContain("script>", "drop", "planet", "xml");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void a_spreadsheet_reads_the_same_lines() throws Exception {
        var token = token("lvivska");
        var json = items(get(token, FIGURES));
        var csv = get(token, FIGURES + "&format=csv");

        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).contains("text/csv");
        var lines = csv.body().split("\r\n");
        assertThat(lines[0]).isEqualTo("\ufeff" + String.join(",", FigureRows.HEAD));
        assertThat(lines).hasSize(json.size() + 1);
    }

    @Test
    void nothing_is_changed_by_asking() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("places"))
                        .header("Authorization", "Bearer " + token("lvivska"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(get(token("lvivska"), "places").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_document_describes_every_path_and_no_other() throws Exception {
        var page = get("", "openapi.yaml");
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, Map<String, Object>> root = new Yaml().load(page.body());
        var served =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(entry -> entry.getValue().getBeanType() == FeedEndpoint.class)
                        .flatMap(entry -> entry.getKey().getPatternValues().stream())
                        .toList();
        assertThat(root.getOrDefault("paths", Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(served);
        assertThat(page.body()).contains(FigureRows.HEAD);
    }

    private String token(String place) {
        return tokens.give("Таблиця", place, people.admin.id(), Duration.ofDays(90));
    }

    private String complete(String token, String place) throws Exception {
        return items(token, FIGURES + "&survey=pulse&place=" + place, 1_000).stream()
                .filter(item -> item.get("table").asString().equals("filled-in"))
                .filter(item -> item.get("row").asString().equals("complete"))
                .map(
                        item ->
                                item.get("value").isNull()
                                        ? item.get("reason").asString()
                                        : item.get("value").asString())
                .findFirst()
                .orElseThrow();
    }

    /// From the first page to the last.
    private List<JsonNode> items(String token, String path, int limit) throws Exception {
        var items = new ArrayList<JsonNode>();
        var next = "";
        do {
            var answer = get(token, path + "&limit=" + limit + next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(items(answer)).hasSizeLessThanOrEqualTo(limit);
            items.addAll(items(answer));
            var cursor = JSON.readTree(answer.body()).get("next");
            next = cursor.isNull() ? "" : "&cursor=" + cursor.asString();
        } while (!next.isEmpty());
        return items;
    }

    private static List<JsonNode> items(HttpResponse<String> answer) {
        var items = new ArrayList<JsonNode>();
        JSON.readTree(answer.body()).get("items").forEach(items::add);
        return items;
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("code").asString();
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/bi/v1/" + path);
    }
}
