package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station needs its own machine and nothing else.
class OfflineIT {

    /// The framework's sign of life, so that a beat need not be waited for a third of a minute.
    private static final String BEATS = "--vaadin.heartbeatInterval=2";

    @TempDir private Path folder;

    @Test
    void a_lost_network_disturbs_nobody() {
        try (var kiosk = PackagedKiosk.start(folder.resolve("data"), BEATS);
                var chromium = Chromium.still();
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var visitor = new Guest(station).waits();

            station.page().evaluate("window.dispatchEvent(new Event('offline'))");

            assertThat(station.page().evaluate("navigator.onLine")).isEqualTo(true);
            visitor.begin().practise(5).until("[data-field=pin]");
            assertThat(visitor.find("vaadin-connection-indicator:visible")).hasCount(0);
            awaitBeat(station.page());
            visitor.doIt().doIt().until("[data-field=name]").finish();
        }
    }

    @Test
    void a_machine_without_any_network_serves_a_whole_walk_and_asks_nobody_else() {
        try (var network = new PrivateNetwork();
                var kiosk = PackagedKiosk.behind(network.enter(), folder.resolve("data"), BEATS)) {
            kiosk.printed("connected with the code (\\d{6})");
            try (var chromium = Chromium.launch(network.inside(Chromium.executable(), folder));
                    var station = chromium.station(Panel.TABLET, "about:blank")) {
                var sockets = new CopyOnWriteArrayList<String>();
                station.page().onWebSocket(socket -> sockets.add(socket.url()));
                station.open(kiosk.url());
                var visitor = new Guest(station).waits().begin().practise(5);
                visitor.until("[data-field=name]");

                network.pullCable();

                awaitBeat(station.page());
                visitor.type("name", "Зразкова Марія Іванівна").toTheEnd();
                assertThat(visitor.find(".trouble")).hasCount(0);
                visitor.finish();
                assertThat(station.askedOutside()).isEmpty();
                assertThat(sockets).allMatch(socket -> socket.startsWith("ws://127.0.0.1:"));
            }
        }
    }

    /// The framework's own sign of life and the page's go on and are answered; the page's says when
    /// it was touched.
    private static void awaitBeat(Page page) {
        var beat =
                page.waitForResponse(
                        response -> response.url().contains("v-r=heartbeat"), () -> {});
        assertThat(beat.status()).isEqualTo(200);
        var alive =
                page.waitForResponse(response -> response.url().endsWith("/kiosk/alive"), () -> {});
        assertThat(alive.status()).isEqualTo(200);
        assertThat(alive.request().headers()).containsKey("mistok-touched");
    }
}
