package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.RoutedViews;

/// Into the console and out: from the machine's own screen, from a desk, and from nowhere else.
class WaysInIT {

    private static final String NETWORK = "127.0.0.2";
    private static final String NAME = "Ірина Гай";
    private static final String PIN = "902210";
    private static final int PATIENCE = 120;
    private static final String PEOPLE = "vaadin-side-nav-item[path='staff/people']";

    @TempDir private static Path data;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;
    private static Librarian librarian;

    @BeforeAll
    static void start() {
        kiosk =
                PackagedKiosk.start(
                        data,
                        "--mistok.address=" + NETWORK,
                        "--mistok.network-address=127.0.0.1",
                        "--mistok.network-port=0");
        chromium = Chromium.still();
        librarian = Librarian.setUp(kiosk, chromium);
        var page = librarian.page();
        page.locator(PEOPLE).click();
        page.locator("#add").click();
        page.locator("#person-name input").fill(NAME);
        page.locator("#person-secret input").fill(PIN);
        page.locator("#person-save").click();
        assertThat(page.getByText(NAME)).isVisible();
    }

    @AfterAll
    static void stop() {
        librarian.close();
        chromium.close();
        kiosk.close();
    }

    @Test
    void a_long_touch_in_the_corner_leads_to_the_pad_the_console_and_back_to_visitors() {
        try (var station = chromium.station(Panel.TABLET, "about:blank")) {
            var page = station.page();
            page.clock().install();
            station.open(kiosk.url());
            var visitor = new Guest(station).begin();

            holdCorner(page);
            assertThat(page.locator("#corner-heading")).hasText("Для працівників");
            assertThat(Axe.violations(page)).isEmpty();
            page.locator(".corner .sheet__btns .btn").first().tap();
            assertThat(page.locator(".corner")).hasCount(0);
            assertThat(visitor.find(".door").first()).isVisible();

            holdCorner(page);
            page.locator(".corner .btn--go").tap();
            assertThat(page.locator(".pin h1")).hasText("Хто ви?");
            assertThat(page).hasURL(Pattern.compile("http://localhost:\\d+/staff/sign-in"));
            assertThat(Axe.violations(page)).isEmpty();
            page.locator(".staff__p").getByText(NAME).tap();
            touchPin(page, PIN);
            assertThat(page.locator(".navbar h1")).hasText("Сьогодні");
            assertThat(page.locator(PEOPLE)).hasCount(0);

            page.clock().runFor(PATIENCE * 1000L + 100);

            visitor.waits();
            assertThat(page).hasURL(kiosk.url());
        }
    }

    @Test
    void the_pad_goes_back_to_visitors_by_itself_and_the_console_at_once() {
        try (var station = chromium.station(Panel.LANDSCAPE, "about:blank")) {
            var page = station.page();
            page.clock().install();
            station.open(kiosk.staffUrl());
            assertThat(page.locator("h1")).hasText("Хто ви?");
            page.clock().runFor(PATIENCE * 1000L + 100);
            var visitor = new Guest(station).waits();

            station.open(kiosk.staffUrl());
            page.locator(".staff__p").getByText(NAME).tap();
            page.keyboard().type(PIN);
            page.keyboard().press("Enter");
            page.locator("#leave").tap();
            visitor.waits();

            station.open(kiosk.staffUrl() + "staff");
            assertThat(page.locator("h1")).hasText("Хто ви?");
        }
    }

    @Test
    void no_view_of_the_console_is_known_at_a_visitors_door_even_with_a_staff_cookie()
            throws Exception {
        var cookies = cookies();
        assertThat(status(kiosk.staffUrl() + "staff/people", cookies)).isEqualTo(200);
        for (var door : List.of("127.0.0.1", NETWORK)) {
            var address = "http://" + door + ":" + kiosk.port() + "/";
            for (var view : RoutedViews.ofConsole()) {
                var path = RoutedViews.path(view);
                assertThat(status(address + path, cookies)).as(door + " " + path).isEqualTo(404);
            }
            assertThat(status(address + "?v-r=uidl&v-uiId=0", cookies)).as(door).isEqualTo(404);
        }
    }

    @Test
    void a_desk_of_the_network_comes_in_by_name_once_the_door_is_open() {
        var console = librarian.page();
        console.navigate(kiosk.staffUrl() + "staff/network");
        console.locator("#open").click();
        assertThat(console.locator("#fingerprint"))
                .containsText(Pattern.compile("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
        var port = kiosk.printed("The console is on the network, on port (\\d+)");
        try (var desk = chromium.desk()) {
            var page = desk.newPage();
            page.navigate("https://127.0.0.1:" + port + "/");
            assertThat(page.locator("h1")).hasText("Хто ви?");
            assertThat(page.locator(".staff__p")).hasCount(0);
            page.fill("#who", NAME);
            page.fill("#pin", PIN);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Сьогодні");

            page.navigate("https://127.0.0.1:" + port + "/staff/people");
            assertThat(page.locator("h1")).hasText("Такої сторінки тут немає");
            page.locator("a.btn--go").click();
            assertThat(page.locator("h1")).hasText("Сьогодні");

            page.locator("#leave").click();
            assertThat(page.locator("h1")).hasText("Хто ви?");
            assertThat(page.locator("#who")).isVisible();
        }
    }

    private static void touchPin(Page page, String pin) {
        pin.chars()
                .mapToObj(digit -> "[data-pad='" + (char) digit + "']")
                .forEach(key -> page.locator(key).tap());
        page.locator("[data-pad=enter]").tap();
    }

    /// A finger that stays until something opens.
    private static void holdCorner(Page page) {
        var fingers = page.context().newCDPSession(page);
        touch(fingers, "{type: 'touchStart', touchPoints: [{x: 20, y: 20}]}");
        page.locator(".corner").waitFor();
        touch(fingers, "{type: 'touchEnd', touchPoints: []}");
        fingers.detach();
    }

    private static void touch(CDPSession fingers, String event) {
        fingers.send("Input.dispatchTouchEvent", new Gson().fromJson(event, JsonObject.class));
    }

    /// What the librarian's browser would send, were it asked by another door.
    private static String cookies() {
        return librarian.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static int status(String url, String cookies) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).header("Cookie", cookies);
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
