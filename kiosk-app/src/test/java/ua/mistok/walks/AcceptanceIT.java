package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.mistok.app.speech.FakeVoice;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

/// The acceptance checks of domain.md 5.12 that no other walk makes.
@Tag("long")
@Tag("access")
class AcceptanceIT {

    private static final String NAME = "Мар’яна Ґжицька-Їжакевич";

    /// Pairs of controls in the river and the bar of which one lies over the other, or that stick
    /// out of the screen.
    private static final String COVERED =
            """
            () => {
              const all = [...document.querySelectorAll('.bottombar .btn, .topbar__tools .tool')]
                .filter(each => each.checkVisibility())
                .map(each => ({ name: each.innerText.trim(), at: each.getBoundingClientRect() }));
              const out = all.filter(({ at }) =>
                  at.left < 0 || at.top < 0 || at.right > innerWidth || at.bottom > innerHeight);
              const over = all.flatMap((one, n) => all.slice(n + 1).filter(other =>
                  one.at.left < other.at.right - 1 && other.at.left < one.at.right - 1 &&
                  one.at.top < other.at.bottom - 1 && other.at.top < one.at.bottom - 1)
                .map(other => one.name + ' | ' + other.name));
              return [...out.map(({ name }) => name + ' sticks out'), ...over];
            }
            """;

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data, @TempDir Path voices) {
        var voice = FakeVoice.ofBoth(voices);
        kiosk = PackagedKiosk.start(data, PackagedKiosk.SPEECH + voice.program());
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @Test
    @Meets({"5.6", "11.1.4.1"})
    void every_state_is_clear_without_colour() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var type = new JsonObject();
            type.addProperty("type", "achromatopsia");
            station.page()
                    .context()
                    .newCDPSession(station.page())
                    .send("Emulation.setEmulatedVisionDeficiency", type);
            var visitor = new Guest(station).begin();
            visitor.tap(".topbar__tools .tool >> nth=1");
            isClear(visitor, ".pick >> nth=1", "");
            isClear(visitor, ".pick >> nth=4", "");
            isClear(visitor, ".switch-row >> nth=1", " >> .switch");
            visitor.tap(".sheet__btns .btn >> nth=0").tap(".sheet__btns .btn--go");
            visitor.card().tap(".service .way--go");
            isClear(visitor, ".ramp .num >> nth=3", "");
        }
    }

    /// What it looks like when it is chosen differs, in greys, from when it was not.
    ///
    /// @param sign what of it tells so: a selector behind that of the control
    private static void isClear(Guest visitor, String control, String sign) {
        var at = visitor.find(control);
        var shown = visitor.find(control + sign);
        var before = Grey.of(shown);
        at.tap();
        visitor.quiet();
        assertThat(at).hasAttribute("aria-checked", "true");
        assertThat(Grey.of(shown).differs(before)).as(control).isGreaterThan(Grey.CLEAR);
    }

    @Test
    void every_letter_of_a_name_is_on_the_keyboard() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var visitor = new Guest(station).begin().practise(6).until("[data-field=name]");

            new Touching(station.page()).write(visitor.find("[data-field=name]"), NAME);

            assertThat(visitor.find("[data-field=name]")).containsText(NAME);
            visitor.finish();
        }
    }

    @Test
    @Meets("11.3.1.1")
    void english_ends_with_the_visit() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var visitor = new Guest(station).speak(Language.ENGLISH.tag()).begin();
            assertThat(station.page().locator("html")).hasAttribute("lang", "en");
            visitor.practise(6).toTheEnd();
            assertThat(station.page().locator("html")).hasAttribute("lang", "en");

            visitor.finish();

            assertThat(station.page().locator("html")).hasAttribute("lang", "uk");
            assertThat(visitor.find(".attract__lang [lang=uk]"))
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @ParameterizedTest
    @EnumSource(Panel.class)
    @Meets({"11.3.2.3", "WCAG 3.2.6"})
    void the_river_and_the_bar_stand_still_and_nothing_covers_them(Panel panel) {
        try (var station = chromium.station(panel, kiosk.url())) {
            var visitor = new Guest(station).begin();
            for (var reach : List.of("", "low")) {
                station.page()
                        .evaluate("reach => document.documentElement.dataset.reach = reach", reach);
                isFree(station, "home");
                var finish = visitor.find(".btn--finish").boundingBox();
                visitor.card();
                isFree(station, "card");
                assertThat(visitor.find(".btn--finish").boundingBox().x).isEqualTo(finish.x);
                visitor.tap(".service .way--go");
                visitor.find(".ramp .num").nth(3).tap();
                visitor.quiet().tap(".survey__nav .btn--go");
                visitor.find(".main.sim").waitFor();
                isFree(station, "exercise");
                visitor.tap(".bottombar .btn >> nth=0");
                visitor.find(".door").first().waitFor();
            }
        }
    }

    private static void isFree(StationPage station, String screen) {
        var covered = (List<?>) station.page().evaluate(COVERED);
        assertThat(covered).as(screen).isEmpty();
    }

    /// With low controls, whatever leads on reaches into the lower third of the screen.
    @ParameterizedTest
    @EnumSource(Panel.class)
    void whoever_sits_reaches_what_leads_on(Panel panel) {
        try (var station = chromium.station(panel, kiosk.url())) {
            var visitor = new Guest(station).begin();
            station.page().evaluate("() => document.documentElement.dataset.reach = 'low'");
            for (var low : List.of(".bottombar .btn:visible", ".topbar__tools .tool", ".door")) {
                isLow(visitor.find(low), panel);
            }
            visitor.tap(".door[data-goal='1']");
            if (panel != Panel.PORTRAIT) { // six cards stand over each other there
                isLow(visitor.find(".svc:visible"), panel);
            }
            visitor.tap(".svc[data-service='a07']");
            isLow(visitor.find(".service .way--go"), panel);
        }
    }

    private static void isLow(Locator controls, Panel panel) {
        assertThat(controls.first()).isVisible();
        for (var control : controls.all()) {
            var box = control.boundingBox();
            assertThat(box.y + box.height)
                    .as(control.innerText())
                    .isGreaterThan(panel.height * 2 / 3.0 + 20);
        }
    }
}
