package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is touched is as large as a finger needs, in millimetres of the glass (domain.md 5.4).
class MillimetresIT {

    private static final PageScript SMALL = PageScript.read("millimetres.js");
    private static final double GAP = 3;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void a_finger_hits_what_it_means_on_a_panel(@TempDir Path data) {
        measure(Panel.LANDSCAPE, 21.5, Map.of("text", 24, "body", 28), data);
    }

    @Tag("long")
    @Tag("walks")
    @Test
    void a_finger_hits_what_it_means_on_a_panel_that_stands_upright(@TempDir Path data) {
        measure(Panel.PORTRAIT, 21.5, Map.of("text", 24, "body", 28), data);
    }

    @Test
    void a_finger_hits_what_it_means_on_a_tablet(@TempDir Path data) {
        measure(Panel.TABLET, 10.1, Map.of("text", 24 * 800 / 1080.0, "body", 28), data);
    }

    private static void measure(
            Panel panel, double inches, Map<String, ? extends Number> text, Path data) {
        var limits = new java.util.HashMap<String, Object>(text);
        limits.putAll(
                Map.of("inches", inches, "target", panel.target, "key", panel.key, "gap", GAP));
        LeftIdeas.in(data);
        try (var kiosk = PackagedKiosk.start(data, "--mistok.inches=" + inches);
                var station = chromium.station(panel, kiosk.url())) {
            var page = station.page();
            var found = new LinkedHashSet<String>();
            new Tour(
                            station,
                            kiosk.url(),
                            "uk",
                            screen ->
                                    SMALL.ask(page, limits)
                                            .forEach(small -> found.add(screen + ": " + small)))
                    .everywhere();

            assertThat(found).isEmpty();
        }
    }
}
