package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.hands.Chores;

/// From the console to a screen that is in the room: washed, rehearsed at, and an alarm over both.
class HandsIT {

    @Test
    void a_screen_is_washed_and_tried_without_being_counted(
            @TempDir Path data, @TempDir Path copies) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var station = chromium.station(Panel.TABLET, "about:blank")) {
            station.page().clock().install();
            station.open(kiosk.url());
            var console = librarian.page();
            console.navigate(kiosk.staffUrl() + "staff/hands");
            var guest = new Guest(station).waits();
            var washing = guest.find(".washing");

            console.locator(".rehearse").click();
            assertThat(guest.find(".attract ~ .trial-mark")).isVisible();
            var facts = FactsOnDisk.fromNow(kiosk, copies);
            guest.begin();
            assertThat(guest.find(".trial-mark")).isVisible();
            console.locator(".wash").click();
            assertThat(washing).containsText("Екран миють");
            touch(guest.find(".bottombar .btn--finish"));
            assertThat(guest.find(".door")).hasCount(3);
            assertThat(Axe.violations(station.page())).isEmpty();

            // The page's own time goes on besides.
            var half = Chores.WASH.dividedBy(2).toMillis();
            station.page().clock().runFor(half);
            assertThat(washing).hasCount(1);
            station.page().clock().runFor(half + 1_000);
            assertThat(washing).hasCount(0);
            guest.finish();
            assertThat(facts.ofEndedVisit())
                    .filteredOn(fact -> !(fact.fact().orElseThrow() instanceof StaffActed))
                    .hasSizeGreaterThan(1)
                    .allMatch(fact -> fact.header().trial());

            console.locator(".rehearse").click();
            assertThat(guest.find(".trial-mark")).hasCount(0);
        }
    }

    /// Where the control is, whatever lies over it.
    private static void touch(Locator control) {
        var box = control.boundingBox();
        control.page().touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    }
}
