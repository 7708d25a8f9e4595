package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

/// Exercises behind different doors, in every way, by touch. («Разом» with the housing subsidy is
/// [JourneyIT].)
class FourWaysIT {

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @ParameterizedTest
    @CsvSource({"c02, alone", "c02, check"})
    void a_visitor_does_it_by_hand(String service, String way, @TempDir Path copies) {
        doByHand(service, way, copies);
    }

    @Tag("long")
    @Tag("walks")
    @ParameterizedTest
    @CsvSource({"a07, alone", "a07, check", "c02, together"})
    void a_visitor_does_the_others_by_hand_too(String service, String way, @TempDir Path copies) {
        doByHand(service, way, copies);
    }

    private static void doByHand(String service, String way, Path copies) {
        var disk = FactsOnDisk.fromNow(kiosk, copies);
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            var hands = new Touching(page);
            var visitor = new Visitor(station, hands);
            begin(visitor, page, service, way);
            assertThat(page.locator(".rung")).hasCount(way.equals("check") ? 0 : 4);
            new Rehearsal(station, hands, Scripts.of(service), Language.UKRAINIAN).playAll();
            assertThat(page.locator(".finish h1")).isVisible();
            if (way.equals("check")) {
                assertThat(page.locator(".finish__head")).containsText("Правильно з першого разу");
            }
            visitor.wipe();
        }
        var ended = ended(disk);
        assertThat(ended.way().name()).isEqualToIgnoringCase(way);
        assertThat(ended.ending()).isEqualTo(DemoEnded.Ending.FINISHED);
        assertThat(ended.steps()).extracting(StepPlayed::wrongTurns).containsOnly(0);
    }

    @Test
    @Meets("11.2.2.2")
    void a_demo_plays_itself_and_can_be_paused_and_stepped(@TempDir Path copies) {
        watch("c02", copies);
    }

    @Tag("long")
    @Tag("walks")
    @Test
    void another_demo_plays_itself_too(@TempDir Path copies) {
        watch("a07", copies);
    }

    private static void watch(String service, Path copies) {
        var disk = FactsOnDisk.fromNow(kiosk, copies);
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            var visitor = new Visitor(station, new Touching(page));
            begin(visitor, page, service, "watch");
            var speed = page.locator(".playback .btn").nth(2);
            speed.tap();
            assertThat(speed).containsText("1.5");
            speed.tap();
            assertThat(speed).containsText("2×");
            var intro = page.locator(".portal__title").innerText();
            assertThat(page.locator(".portal__title")).not().hasText(intro);

            page.locator(".playback .btn").nth(0).tap();
            assertThat(page.locator(".playback .btn").nth(0)).containsText("Грати далі");
            while (page.locator(".playback").isVisible()) {
                var before = page.locator(".kiosk").innerHTML();
                page.locator(".playback .btn").nth(1).tap();
                page.waitForFunction(
                        "before => document.querySelector('.kiosk').innerHTML !== before", before);
                StationPage.settle(page);
            }
            assertThat(page.locator(".finish h1")).isVisible();
            visitor.wipe();
        }
        var ended = ended(disk);
        assertThat(ended.ending()).isEqualTo(DemoEnded.Ending.FINISHED);
        assertThat(ended.steps()).allSatisfy(step -> assertThat(step.done()).isZero());
    }

    private static void begin(Visitor visitor, Page page, String service, String way) {
        visitor.comeTo(service, Language.UKRAINIAN);
        page.locator("[data-way=" + way + "]").tap();
        page.locator(".survey__nav .btn").first().tap();
        assertThat(page.locator(".sim")).isVisible();
    }

    private static DemoEnded ended(FactsOnDisk disk) {
        return disk.ofEndedVisit().stream()
                .flatMap(stored -> stored.fact().stream())
                .filter(DemoEnded.class::isInstance)
                .map(DemoEnded.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
