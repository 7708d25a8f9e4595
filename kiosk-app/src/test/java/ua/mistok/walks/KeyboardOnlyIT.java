package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

/// The whole walk without one touch.
class KeyboardOnlyIT {

    @Test
    @Meets({"5.1.6.1", "5.1.6.2", "11.2.1.1", "11.2.1.2", "11.2.4.3", "11.2.4.7", "WCAG 2.4.11"})
    void all_of_the_subsidy_can_be_done_by_keys_with_the_focus_in_sight(@TempDir Path data) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var hands = new Keys(station.page());
            var visitor = new Visitor(station, hands);
            visitor.comeTo(Language.UKRAINIAN);
            visitor.begin(3);
            new Rehearsal(station, hands, Subsidy.SCRIPT, Language.UKRAINIAN).playAll();
            visitor.answer(8);

            hands.press(station.page().locator(".thanks .btn--go"), "Space");

            assertThat(station.page().locator(".door").first()).isVisible();
        }
    }
}
