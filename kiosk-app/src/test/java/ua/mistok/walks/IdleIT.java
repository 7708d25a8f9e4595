package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.walls.Meets;

/// «Ви ще тут?»: after the seconds of the shipped mode, which the browser's clock runs through.
class IdleIT {

    private static final int WARN = 90;
    private static final int SLOW_WARN = 180;
    private static final int COUNTDOWN = 30;

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    private StationPage station;
    private Guest visitor;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @BeforeEach
    void open() {
        station = chromium.station(Panel.LANDSCAPE, "about:blank");
        station.page().clock().install();
        station.open(kiosk.url());
        visitor = new Guest(station).waits();
    }

    @AfterEach
    void leave() {
        station.close();
    }

    @Test
    void nobody_is_asked_while_the_station_waits() {
        pass(WARN + COUNTDOWN + 1);

        assertThat(sheet()).hasCount(0);
    }

    @Test
    @Meets("11.2.2.1")
    void whoever_is_silent_is_asked_and_a_touch_stays() {
        visitor.begin();
        pass(WARN - 10);
        assertThat(sheet()).hasCount(0);

        pass(10);

        assertThat(sheet()).isVisible();
        assertThat(sheet().locator("h1")).hasText("Ви ще тут?");
        assertThat(left()).isBetween(COUNTDOWN - 10, COUNTDOWN);
        pass(10);
        assertThat(left()).isBetween(COUNTDOWN - 20, COUNTDOWN - 10);
        visitor.tap(".sheet.idle .btn--go");
        assertThat(sheet()).hasCount(0);
        assertThat(visitor.find(".door").first()).isVisible();
        pass(WARN - 10);
        assertThat(sheet()).hasCount(0);
    }

    @Test
    void touching_scrolling_and_keys_are_signs_of_life() {
        visitor.begin();
        pass(WARN - 20);
        station.page().touchscreen().tap(5, station.panel().height / 2.0);
        silent();
        station.page().mouse().wheel(0, 50);
        silent();
        station.page().keyboard().press("Tab");
        silent();
        visitor.practise(6).until("[data-field=name]").tap("[data-field=name]");
        pass(WARN - 20);
        visitor.keys("Щ");
        silent();
    }

    @Test
    @Meets("11.2.2.1")
    void who_needs_time_gets_it_twice() {
        visitor.begin().tap(".topbar__tools .tool >> nth=1");
        station.page().getByText("Більше часу").first().tap();
        visitor.quiet();
        station.page().getByText("Готово").first().tap();
        visitor.quiet();

        pass(SLOW_WARN - 10);
        assertThat(sheet()).hasCount(0);
        pass(10);

        assertThat(sheet()).isVisible();
    }

    @Test
    void the_question_lies_over_the_keyboard_which_waits() {
        visitor.begin().practise(6).until("[data-field=name]").tap("[data-field=name]");
        visitor.keys("Щокрябук");

        pass(WARN);

        assertThat(sheet().locator(".btn--go")).isFocused();
        assertThat(visitor.find(".typing")).hasJSProperty("inert", true);
        visitor.tap(".sheet.idle .btn--go");
        assertThat(sheet()).hasCount(0);
        assertThat(visitor.find(".typing input")).isFocused();
        visitor.keys("а");
        assertThat(visitor.find(".typing input")).hasValue("Щокрябука");
    }

    @Test
    void whoever_went_is_forgotten_even_with_the_keyboard_open() {
        visitor.begin().practise(6).until("[data-field=name]").tap("[data-field=name]");
        visitor.keys("Щокрябук");
        var ended = count("\"how\":\"idle\"");

        pass(WARN);
        assertThat(sheet()).isVisible();
        pass(COUNTDOWN);

        visitor.waits();
        assertThat(visitor.find(".typing")).hasCount(0);
        assertThat(visitor.find(".sheet")).hasCount(0);
        assertThat(station.html()).doesNotContain("Щокрябук");
        Awaitility.await("the end of the visit on the disk")
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("\"how\":\"idle\"") > ended);
        assertThat(journal()).contains("visit.ended").doesNotContain("Щокрябук");
    }

    @Test
    void finishing_can_be_chosen_on_the_question() {
        visitor.begin();
        var ended = count("\"how\":\"finished\"");
        pass(WARN);

        sheet().locator(".btn").first().tap();

        visitor.waits();
        Awaitility.await("the end of the visit on the disk")
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("\"how\":\"finished\"") > ended);
    }

    /// Nothing is asked for as long as usual after a sign of life.
    private void silent() {
        pass(WARN - 20);
        assertThat(sheet()).hasCount(0);
    }

    private void pass(int seconds) {
        station.page().clock().runFor(seconds * 1000L);
    }

    private Locator sheet() {
        return visitor.find(".sheet.idle");
    }

    private int left() {
        return Integer.parseInt(sheet().locator(".idle__n").innerText().replaceAll("\\D", ""));
    }

    private static int count(String word) {
        return journal().split(word, -1).length - 1;
    }

    private static String journal() {
        try {
            var file = kiosk.data().resolve("journal/000001.log");
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
