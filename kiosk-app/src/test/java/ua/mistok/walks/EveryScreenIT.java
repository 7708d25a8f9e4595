package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.speech.FakeVoice;
import ua.mistok.walls.Meets;

/// Every screen there is: no letter of it is cut, no target too small for a finger, nobody shut out
/// (axe: WCAG 2.0 to 2.2, A and AA, good practice, and a text contrast of 7:1).
///
/// The way to all of them takes longest, so one visitor goes it and everything is looked at.
class EveryScreenIT {

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    @Meets({
        "5.1.3.6",
        "5.1.4",
        "5.2",
        "11.1.1.1",
        "11.1.3.1",
        "11.1.4.3",
        "11.1.4.4",
        "11.1.4.10",
        "11.1.4.11",
        "11.2.5.3",
        "11.4.1.2",
        "WCAG 2.5.8"
    })
    void everybody_can_read_touch_and_use_each_on_a_panel(
            @TempDir Path data, @TempDir Path voices) {
        inspect(
                Panel.LANDSCAPE,
                "uk",
                List.of(Look.USUAL, Look.CONTRAST, Look.LARGEST),
                data,
                voices);
    }

    @Test
    @Tag("long")
    @Tag("screens")
    void everybody_can_read_and_touch_each_on_a_tablet(@TempDir Path data, @TempDir Path voices) {
        inspect(Panel.TABLET, "uk", List.of(), data, voices);
    }

    @Test
    void a_page_that_shuts_somebody_out_is_found() {
        try (var station = chromium.station(Panel.LANDSCAPE, "about:blank")) {
            station.page()
                    .setContent(
                            "<html lang='uk'><title>Місток</title><main><h1>Місток</h1>"
                                    + "<p style='color: #666; background: #fff'>Блідо</p><input>");
            var found = new LinkedHashSet<String>();
            Axe.judge(station.page(), "pale", found, List.of(Look.USUAL, Look.CONTRAST));

            assertThat(found)
                    .anyMatch(each -> each.startsWith("USUAL, pale: label at input"))
                    .anyMatch(each -> each.startsWith("USUAL, pale: color-contrast-enhanced at p"))
                    .anyMatch(each -> each.startsWith("CONTRAST, pale: color-contrast-enhanced"));
        }
    }

    @Tag("long")
    @Tag("screens")
    @ParameterizedTest
    @CsvSource({
        "LANDSCAPE, uk",
        "PORTRAIT, uk",
        "TABLET, uk",
        "LANDSCAPE, en",
        "PORTRAIT, en",
        "TABLET, en"
    })
    @Meets("11.1.3.4")
    void everybody_can_do_so_in_every_pair_of_size_and_language_and_in_every_look(
            Panel panel, String language, @TempDir Path data, @TempDir Path voices) {
        inspect(panel, language, List.of(Look.values()), data, voices);
    }

    /// @param looks those in which axe judges each screen
    private static void inspect(
            Panel panel, String language, List<Look> looks, Path data, Path voices) {
        LeftIdeas.in(data);
        PastClasses.in(data);
        var aloud = PackagedKiosk.SPEECH + FakeVoice.ofBoth(voices).program();
        try (var kiosk = PackagedKiosk.start(data, "--mistok.inches=" + panel.inches, aloud);
                var station = chromium.station(panel, kiosk.url())) {
            var found = new LinkedHashSet<String>();
            var inspection = new Inspection(station.page(), panel, found);
            new Tour(
                            station,
                            kiosk.url(),
                            language,
                            screen -> {
                                inspection.look(screen);
                                inspection.findAids(screen);
                                inspection.judge(screen, looks);
                            })
                    .everywhere();

            assertThat(found).isEmpty();
        }
    }
}
