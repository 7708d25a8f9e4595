package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One kiosk, a screen of its own and one on the library's network, which must be connected first.
class TwoStationsIT {

    private static final String ADDRESS = "127.0.0.2";
    private static final String CODE = "connected with the code (\\d{6})";
    private static final Pattern FACT =
            Pattern.compile(
                    "\"kind\":\"([^\"]+)\"[^}]*?\"station\":\"([^\"]+)\"[^}]*?\"language\":\"(..)\"");

    @TempDir private static Path data;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        kiosk = PackagedKiosk.start(data, "--mistok.address=" + ADDRESS);
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @Test
    void two_visitors_walk_at_once_and_do_not_mix() throws IOException {
        try (var here = chromium.station(Panel.LANDSCAPE, kiosk.url());
                var there = chromium.station(Panel.TABLET, away())) {
            connect(there.page());
            var before = journal().length();
            var first = new Guest(here).waits().speak("uk");
            var second = new Guest(there).waits().speak("en");
            first.begin().practise(2);
            second.begin().practise(9);
            first.until("[data-field=name]");
            second.until("[data-field=name]");
            first.type("name", "Щокрябук Жвавина Ґудзівна");
            second.type("account", "731826405918");

            assertThat(first.find("[data-field=name]")).containsText("Щокрябук");
            assertThat(here.html()).doesNotContain("731826405918").contains("Завершити й стерти");
            assertThat(there.html()).doesNotContain("Щокрябук").contains("Finish and erase");
            first.finish();
            assertThat(second.find("[data-field=account]")).containsText("731826405918");
            second.toTheEnd().finish();

            var facts = facts(journal().substring(before).replaceAll("station-\\d+", "other"));
            assertThat(facts)
                    .contains(
                            "visit.began main uk",
                            "demo.ended main uk",
                            "visit.ended main uk",
                            "visit.began other en",
                            "demo.ended other en",
                            "visit.ended other en")
                    .noneMatch(fact -> fact.endsWith("main en") || fact.endsWith("other uk"));
        }
    }

    @Test
    void a_wrong_code_connects_nothing_and_the_next_one_does() throws IOException {
        try (var stranger = chromium.station(Panel.TABLET, away())) {
            var page = stranger.page();
            var code = kiosk.printed(CODE);
            var before = journal();

            type(page, code.equals("000000") ? "000001" : "000000");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Код не підійшов");
            assertThat(page.context().cookies()).isEmpty();
            for (var i = 0; i < 4; i++) {
                type(page, code.equals("000000") ? "000001" : "000000");
            }
            assertThat(kiosk.printed(CODE)).as("another code after five tries").isNotEqualTo(code);
            type(page, code);
            assertThat(page.context().cookies()).isEmpty();
            assertThat(journal()).isEqualTo(before);

            connect(page);

            new Guest(stranger).waits().begin();
        }
    }

    @Test
    void a_new_screen_can_be_connected_by_everybody() {
        try (var station = chromium.station(Panel.LANDSCAPE, away() + "pair")) {
            assertThat(Axe.violations(station.page())).isEmpty();
        }
    }

    @Test
    void a_station_keeps_its_name_over_reload_and_restart() throws IOException {
        try (var station = chromium.station(Panel.TABLET, away())) {
            connect(station.page());
            var before = journal().length();
            var visitor = new Guest(station).waits().begin();
            station.page().reload();
            visitor.waits().begin().finish();

            kiosk.restart();
            var again = new StationPage(station.page().context().newPage(), Panel.TABLET);
            new Guest(again.open(away())).waits().begin().finish();

            var facts = facts(journal().substring(before));
            var names = facts.stream().map(fact -> fact.split(" ")[1]).distinct().toList();
            assertThat(facts).filteredOn(fact -> fact.startsWith("visit.began")).hasSize(3);
            assertThat(names).hasSize(1).allMatch(name -> name.startsWith("station-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?v-r=init&location=&query=",
                "?v-r=uidl&v-uiId=0",
                "?v-r=heartbeat&v-uiId=0",
                "?v-r=push",
                "kiosk/alive",
                "kiosk/early.js",
                "pair/../?v-r=uidl&v-uiId=0",
                "pair;x/../",
                "VAADIN/config/icons/icon.png",
                "actuator",
                "error"
            })
    void a_stranger_can_neither_look_nor_act(String path) throws Exception {
        var before = journal();
        try (var own = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
                var http = HttpClient.newHttpClient()) {
            own.send(request(kiosk.url()).build(), BodyHandlers.ofString());
            var session = cookie(own);
            var body =
                    "{\"csrfToken\":\"\",\"syncId\":0,\"clientId\":0,\"rpc\":[{\"type\":\"event\","
                            + "\"node\":5,\"event\":\"click\",\"data\":{}}]}";
            var target = URI.create(away() + "x").resolve("/" + path).toString();
            var asks =
                    List.of(
                            request(target),
                            request(target).POST(BodyPublishers.ofString(body)),
                            request(target)
                                    .POST(BodyPublishers.ofString(body))
                                    .header("Cookie", session),
                            request(target).header("Cookie", session + "; mistok-station=main"));
            for (var ask : asks) {
                var answer = http.send(ask.build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).isBetween(400, 404);
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(answer.body()).doesNotContain("Vaadin", "appConfig", "boot");
            }
        }
        assertThat(journal()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "127.0.0.2.evil.example", "127.0.0.3"})
    void a_foreign_host_name_is_not_found(String host) throws IOException {
        for (var address : List.of("127.0.0.1", ADDRESS)) {
            try (var socket = new Socket(address, kiosk.port())) {
                var ask =
                        "GET / HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                                .formatted(host, kiosk.port());
                socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
                var bytes = socket.getInputStream().readAllBytes();
                var answer = new String(bytes, StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("Set-Cookie");
            }
        }
    }

    private static HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(target));
    }

    private static String cookie(HttpClient client) {
        return client.cookieHandler().map(CookieManager.class::cast).stream()
                .flatMap(manager -> manager.getCookieStore().getCookies().stream())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static String away() {
        return "http://" + ADDRESS + ":" + kiosk.port() + "/";
    }

    private static void connect(Page page) {
        type(page, kiosk.printed(CODE));
        page.waitForURL(away());
    }

    private static void type(Page page, String code) {
        for (var i = 0; i < code.length(); i++) {
            var digit = page.locator(".pad button[value='" + code.charAt(i) + "']");
            page.waitForNavigation(digit::tap);
        }
    }

    /// Kind, station and language of each fact, as the journal holds them.
    private static List<String> facts(String journal) {
        var facts = new ArrayList<String>();
        var found = FACT.matcher(journal);
        while (found.find()) {
            facts.add(found.group(1) + " " + found.group(2) + " " + found.group(3));
        }
        return facts;
    }

    private static String journal() throws IOException {
        return Files.readString(data.resolve("journal/000001.log"), StandardCharsets.ISO_8859_1);
    }
}
