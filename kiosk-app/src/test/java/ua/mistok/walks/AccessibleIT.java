package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen in every look, judged by axe: WCAG 2.0 to 2.2, A and AA, good practice, and a text
/// contrast of 7:1.
class AccessibleIT {

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        LeftIdeas.in(data);
        kiosk = PackagedKiosk.start(data, "--mistok.address=127.0.0.2");
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @Test
    void no_screen_shuts_anybody_out_in_any_look() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            var found = new LinkedHashSet<String>();
            new Tour(station, kiosk.url(), "uk", screen -> Axe.judge(page, screen, found))
                    .everywhere();

            assertThat(found).isEmpty();
        }
    }

    @Test
    void a_new_screen_can_be_connected_by_everybody() {
        var url = "http://127.0.0.2:" + kiosk.port() + "/pair";
        try (var station = chromium.station(Panel.LANDSCAPE, url)) {
            assertThat(Axe.violations(station.page())).isEmpty();
        }
    }
}
