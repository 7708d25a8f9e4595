package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellAnswered.How;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Help;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.StoredFact;

/// Somebody rings in the middle of an exercise, and a librarian who looks at another page comes.
class BellIT {

    @Test
    void a_call_reaches_every_open_console_and_the_answer_reaches_the_station(
            @TempDir Path data, @TempDir Path copies) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var colleague = librarian.page().context().newPage();
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var console = librarian.page();
            colleague.navigate(kiosk.staffUrl() + "staff/words");
            var facts = FactsOnDisk.fromNow(kiosk, copies);
            var guest = new Guest(station).begin().practise(3);

            guest.tap(".bottombar .btn:nth-child(2)");

            assertThat(console.locator(".bell-bar")).containsText("«Подаємо заяву на житлову");
            assertThat(console.locator(".bell-bar")).containsText("крок 1");
            assertThat(colleague.locator(".bell-bar")).isVisible();

            colleague.locator(".bell-bar vaadin-button").click();

            assertThat(station.page().locator(".bottombar__note"))
                    .hasText("Бібліотекар уже йде до вас.");
            assertThat(console.locator(".bell-bar")).hasCount(0);
            guest.finish();
            assertThat(facts.ofEndedVisit())
                    .anySatisfy(fact -> assertThat(is(fact)).isEqualTo(new BellAnswered(How.CAME)))
                    .anySatisfy(
                            fact ->
                                    assertThat(is(fact))
                                            .isInstanceOfSatisfying(
                                                    DemoEnded.class,
                                                    ended ->
                                                            assertThat(ended.help())
                                                                    .contains(Help.LIBRARIAN)));
        }
    }

    private static Fact is(StoredFact stored) {
        return stored.fact().orElseThrow();
    }
}
