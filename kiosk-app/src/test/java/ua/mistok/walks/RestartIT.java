package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server dies and comes back under a visitor's hands; nobody has to touch anything.
class RestartIT {

    /// Looks at the page twenty times a second for what a visitor must never see: a box of the
    /// framework, or three words of another language in a row.
    private static final String WATCH =
            """
            setInterval(() => {
              const visible = (e) => e.getClientRects().length > 0 && getComputedStyle(e).opacity !== '0';
              for (const box of document.querySelectorAll('.v-system-error, .v-reconnect-dialog')) {
                if (visible(box)) mistokSaw('box: ' + box.className);
              }
              const indicator = document.querySelector('vaadin-connection-indicator');
              const inside = indicator?.shadowRoot ?? indicator;
              const state = inside?.querySelector('.v-status-message');
              if (state && visible(state)) mistokSaw('indicator: ' + state.textContent);
              const english = document.body?.innerText.match(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/i);
              if (english) mistokSaw('sentence: ' + english[0]);
            }, 50);
            """;

    @TempDir private Path data;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void a_killed_server_is_waited_for_calmly_and_found_again() throws IOException {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.launch();
                var station = chromium.station(Panel.LANDSCAPE, "about:blank")) {
            watch(station.page());
            station.open(kiosk.url());
            var visitor = new Guest(station).waits().begin().practise(4);
            visitor.until("[data-field=name]").type("name", "Зразкова Марія Іванівна");
            var kept = journal();
            assertThat(kept).contains("visit.began", "card.opened", "demo.began");

            kiosk.kill();
            visitor.find(".rung").last().tap();

            calm(visitor).waitFor();
            assertThat(calm(visitor).innerText()).contains("Зачекайте, будь ласка");
            assertThat(journal()).isEqualTo(kept);

            kiosk.startAgain();

            visitor.find(".attract .btn--hero").waitFor();
            assertThat(calm(visitor).count()).isZero();
            assertThat(seen).isEmpty();
            assertThat(journal()).startsWith(kept);
            visitor.begin().finish();
            assertThat(journal().substring(kept.length())).contains("visit.began", "visit.ended");
        }
    }

    @Test
    void a_restart_between_visitors_is_not_noticed() throws IOException {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.launch();
                var station = chromium.station(Panel.TABLET, "about:blank")) {
            watch(station.page());
            station.open(kiosk.url());
            var visitor = new Guest(station).waits();

            station.reloadedBy(kiosk::restart);

            visitor.waits().begin();
            assertThat(seen).isEmpty();
            assertThat(journal()).contains("visit.began");
        }
    }

    private void watch(Page page) {
        page.exposeFunction("mistokSaw", words -> seen.add(words[0].toString()));
        page.addInitScript(WATCH);
        page.onFrameNavigated(
                frame -> {
                    if (frame.url().startsWith("chrome-error")) {
                        seen.add(frame.url());
                    }
                });
    }

    private static Locator calm(Guest visitor) {
        return visitor.find(".trouble");
    }

    private String journal() throws IOException {
        return Files.readString(data.resolve("journal/000001.log"), StandardCharsets.ISO_8859_1);
    }
}
