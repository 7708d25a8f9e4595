package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visitor's words are gone with the visitor: whoever comes next at the same station finds no
/// byte of them, and neither does who looks into the server or onto its disk.
class NothingLeftIT {

    /// What the first visitor typed and the exercise kept: made-up words and practice numbers.
    private static final Map<String, String> TYPED =
            Map.of(
                    "name", "Щокрябук Жвавина Ґудзівна",
                    "phone", "+380007318264",
                    "post", "07318",
                    "addr", "Мряконіжка двадцять друга",
                    "account", "731826405918");

    /// What looked real and was stopped: a phone, and a card written where a street belongs.
    private static final Map<String, String> STOPPED =
            Map.of("phone", "+380671934827", "addr", "4539148803436467");

    private static final List<String> MARKS =
            List.of(
                    "Щокрябук",
                    "Ґудзівна",
                    "380007318264",
                    "00 731 82 64",
                    "Мряконіжка",
                    "731826405918");
    private static final List<String> REAL = List.of("380671934827", "4539148803436467");

    @TempDir private static Path folder;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    private StationPage station;
    private Guest visitor;

    @BeforeAll
    static void start() {
        kiosk = PackagedKiosk.start(folder.resolve("data"), "--mistok.address=127.0.0.2");
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @BeforeEach
    void open() {
        station = chromium.station(Panel.LANDSCAPE, kiosk.url());
        visitor = new Guest(station);
    }

    @AfterEach
    void leave() {
        station.close();
    }

    @Test
    void the_next_visitor_finds_nothing_in_the_browser() {
        visitor.waits();
        var history = station.page().evaluate("history.length");
        somebodyTypes();
        var session = session();

        visitor.finish();

        assertThat(station.page().evaluate("history.length")).isEqualTo(history);
        assertThat(session()).isNotEqualTo(session);
        assertThat(kept()).isEqualTo("{\"local\":0,\"session\":0,\"databases\":0,\"caches\":0}");
        assertThat(station.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .containsOnly("mistok-visit");
        assertThat(everything()).doesNotContain(MARKS).doesNotContain(REAL);
        assertThat(station.page().evaluate("document.documentElement.lang")).isEqualTo("uk");

        visitor.begin().practise(2).until("[data-field=name]");
        for (var field : TYPED.keySet()) {
            visitor.tap("[data-field='" + field + "']");
            assertThat(visitor.find(".typing input")).hasValue("");
            station.page().keyboard().press("Escape");
            assertThat(everything()).doesNotContain(MARKS).doesNotContain(REAL);
        }
    }

    @Test
    void the_way_back_leads_to_nobody() {
        somebodyTypes();
        visitor.finish();

        for (var i = 0; i < 3; i++) {
            station.page().goBack();
            assertThat(station.page().content()).doesNotContain(MARKS).doesNotContain(REAL);
        }
        station.open(kiosk.url());
        visitor.waits();
    }

    /// The framework loads a page, too, when it hears that its session is over, and has a last word
    /// for the server, which the next one's session would hear.
    @Test
    void the_page_of_the_next_one_is_asked_for_once() {
        var asked = new ArrayList<String>();
        var told = new ArrayList<String>();
        var held = new ArrayList<Route>();
        visitor.begin().practise(5);
        var page = station.page();
        page.evaluate(
                "navigation.addEventListener('navigate',"
                        + " at => { window.tried = !at.destination.sameDocument; })");
        page.route("**/kiosk/alive", held::add);
        page.onRequest(
                request -> {
                    if (request.resourceType().equals("ping")) {
                        told.add(request.url());
                    }
                    if (request.isNavigationRequest()) {
                        asked.add(request.url());
                    }
                });

        visitor.find(".bottombar .btn--finish").tap();
        page.waitForFunction("() => window.tried");
        page.unroute("**/kiosk/alive");
        held.forEach(Route::resume);

        visitor.waits();
        assertThat(asked).containsExactly(kiosk.url());
        assertThat(told).isEmpty();
    }

    @Test
    void neither_server_nor_disk_nor_log_remembers() throws IOException {
        somebodyTypes();
        assertThat(HeapSearch.find(kiosk.handle(), folder, MARKS))
                .as("while the visitor is here")
                .contains("Щокрябук", "Мряконіжка");
        assertThat(HeapSearch.find(kiosk.handle(), folder, REAL)).isEmpty();

        visitor.finish().begin();

        var all = Stream.concat(MARKS.stream(), REAL.stream()).toList();
        assertThat(HeapSearch.find(kiosk.handle(), folder, all)).isEmpty();
        assertThat(String.join("\n", kiosk.lines())).doesNotContain(all);
        assertThat(DiskSearch.find(kiosk.data(), all)).isEmpty();
    }

    /// A server that keeps the buffers of its requests keeps the end of the longest one.
    @Test
    void a_long_request_leaves_no_tail_behind_a_short_one() throws Exception {
        var body = BodyPublishers.ofString("x".repeat(900) + "Щокрябук-731826405918");
        for (var address : List.of("127.0.0.1", "127.0.0.2")) {
            var alive = URI.create("http://" + address + ":" + kiosk.port() + "/kiosk/alive");
            try (var http = HttpClient.newHttpClient()) {
                http.send(HttpRequest.newBuilder(alive).POST(body).build(), discarding());
                http.send(HttpRequest.newBuilder(alive).build(), discarding());
            }
        }
        assertThat(HeapSearch.find(kiosk.handle(), folder, List.of("Щокрябук-731826405918")))
                .isEmpty();
    }

    private void somebodyTypes() {
        visitor.begin().practise(7).until("[data-field=name]");
        STOPPED.forEach(visitor::type);
        assertThat(visitor.find("[data-field=addr]")).not().containsText("4539");
        TYPED.forEach(visitor::type);
        assertThat(visitor.find("[data-field=name]")).containsText("Щокрябук");
        assertThat(visitor.find("[data-field=addr]")).containsText("Мряконіжка");
    }

    private String session() {
        return station.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("mistok-visit"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /// How many things lie in each of the browser's stores.
    private Object kept() {
        return station.page()
                .evaluate(
                        """
                        async () => JSON.stringify({
                          local: localStorage.length,
                          session: sessionStorage.length,
                          databases: (await indexedDB.databases()).length,
                          caches: (await caches.keys()).length,
                        })
                        """);
    }

    /// The page with what stands in its inputs and in the framework's tree of it.
    private String everything() {
        var values =
                station.page()
                        .evaluate(
                                "[...document.querySelectorAll('input')].map(i => i.value).join()");
        return station.page().content() + values + station.page().evaluate("window.name");
    }
}
