package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.speech.FakeVoice;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

/// «Слухати»: everything that a visitor needs is said, and can be used by whoever only hears it.
@Tag("long")
@Tag("access")
class ListenIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    /// Notes of each sound that was heard to its end whence it came and where it went.
    private static final String LISTEN =
            """
            window.sounded = [];
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              const audible = !this.muted && this.volume > 0 && !this.sinkId;
              this.addEventListener('ended', () => window.sounded.push(
                this.src.slice(0, 5) + (audible ? ' to the usual device' : ' to nobody')),
                { once: true });
              return play.call(this);
            };
            """;

    private static PackagedKiosk kiosk;
    private static Chromium chromium;
    private static FakeVoice voice;

    private StationPage station;
    private Ears ears;

    @BeforeAll
    static void start(@TempDir Path data, @TempDir Path voices) {
        voice = FakeVoice.ofBoth(voices);
        kiosk = PackagedKiosk.start(data, PackagedKiosk.SPEECH + voice.program());
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @BeforeEach
    void open() {
        station = chromium.station(Panel.LANDSCAPE, kiosk.url());
        ears = new Ears(station.page(), voice);
        station.page().locator(".attract [data-listen]").waitFor();
    }

    @Test
    @Meets({"5.1.2.2", "5.1.3.1", "5.1.3.4", "5.1.3.16", "5.1.6.1"})
    void all_of_the_subsidy_can_be_done_with_eyes_closed_by_arrows_and_enter() {
        station.page().keyboard().press("*");
        assertThat(player()).isVisible();
        var visitor = new Visitor(station, ears);
        visitor.comeTo(Language.UKRAINIAN);
        visitor.begin(3);
        new Rehearsal(station, ears, Subsidy.SCRIPT, Language.UKRAINIAN).playAll();
        hears(station.page().locator(".finish h1").innerText());
        visitor.answer(8);
        hears(station.page().locator(".thanks h1").innerText());

        visitor.wipe();

        assertThat(player()).hasCount(0);
        assertThat(station.askedOutside()).isEmpty();
    }

    @Test
    @Meets({"5.1.3.14", "11.3.1.1"})
    void the_screen_is_read_in_its_own_language_from_its_heading_on() {
        station.page().locator("[data-listen]").tap();
        hears("uk " + heading());
        station.page().locator(".attract__lang [lang=en]").tap();
        assertThat(station.page().locator("html")).hasAttribute("lang", "en");

        station.page().locator(".attract .btn--hero").tap();
        station.page().locator(".door").first().waitFor();

        hears("en-gb " + heading());
        hears("en-gb Call a librarian");
        assertThat(station.page().locator(".is-read")).hasCount(1);
        station.page().locator(".bottombar .btn--finish").tap();
        station.page().locator(".attract .btn--hero").waitFor();
    }

    @Test
    @Meets({"5.1.3.15", "11.4.1.3"})
    void an_error_is_said_as_soon_as_it_stands_there() {
        var visitor = new Guest(station).begin().practise(6).until("[data-field=pin]");
        visitor.tap("[data-listen]").type("pin", "12");

        var message = station.page().locator(".pf__msg:visible").first();
        assertThat(message).isVisible();
        hears(message.innerText().strip());
        visitor.finish();
    }

    @Test
    @Meets("5.1.3.8")
    void of_a_secret_only_its_length_is_said() {
        var visitor = new Guest(station).begin().practise(6).until("[data-field=pin]");
        var before = voice.said().size();
        visitor.tap("[data-listen]").tap("[data-field=pin]");

        station.page().keyboard().type("739");

        hears("uk крапка");
        visitor.keys("2");
        station.page().keyboard().press("Enter");
        hears("крапка, крапка, крапка, крапка");
        assertThat(voice.said().stream().skip(before))
                .doesNotContain("uk 7", "uk 3", "uk 9", "uk 2", "uk 739", "uk 7392");
        visitor.finish();
    }

    @Test
    @Meets({"5.1.3.11", "5.1.3.13"})
    void how_loud_and_how_fast_is_forgotten_with_the_visit() {
        var visitor = new Guest(station).begin().tap("[data-listen]");
        for (var touches = 0; touches < 2; touches++) {
            act("louder").tap();
        }
        act("pace").tap();
        assertThat(act("louder")).isDisabled();
        assertThat(act("pace")).containsText("1,25");

        visitor.finish().begin();

        assertThat(player()).hasCount(0);
        visitor.tap("[data-listen]");
        assertThat(act("louder")).isEnabled();
        assertThat(act("softer")).isEnabled();
        assertThat(act("pace")).not().containsText("1,25");
        visitor.finish();
    }

    @Test
    @Meets("5.1.3.2")
    void it_sounds_from_the_station_itself_and_so_from_its_socket() {
        station.page().addInitScript(LISTEN);
        station.open(kiosk.url());

        station.page().locator(".attract [data-listen]").tap();

        station.page().waitForFunction("() => window.sounded.length > 1");
        var sounded = (List<?>) station.page().evaluate("window.sounded");
        assertThat(sounded).allMatch("blob: to the usual device"::equals);
    }

    @Test
    @Meets({"5.1.3.10", "11.1.4.2"})
    void nothing_sounds_before_somebody_asks_for_it() {
        var before = voice.said().size();

        new Guest(station).begin().tap(".door[data-goal='1']").finish();

        assertThat(voice.said()).hasSize(before);
    }

    private Locator player() {
        return station.page().locator(".player");
    }

    private Locator act(String which) {
        return player().locator("[data-act=" + which + "]");
    }

    private String heading() {
        return station.heading().innerText().replaceAll("\\s+", " ").strip();
    }

    private void hears(String words) {
        Awaitility.await(words).atMost(SOON).until(() -> ears.isSaid(words));
    }
}
