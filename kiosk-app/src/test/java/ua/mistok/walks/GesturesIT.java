package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.walls.Meets;

/// What fingers and keyboards can do to a browser, they cannot do to a station.
class GesturesIT {

    /// Counts what the page let through to the browser.
    private static final String COUNT =
            """
            window.let = [];
            for (const kind of ['contextmenu', 'dragstart', 'selectstart', 'keydown', 'wheel', 'touchmove']) {
              window.addEventListener(kind, (e) => {
                if (!e.defaultPrevented) window.let.push(kind + ' ' + (e.key ?? ''));
              });
            }
            """;

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    private StationPage station;
    private Guest visitor;
    private CDPSession fingers;

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
        station = chromium.station(Panel.TABLET, "about:blank");
        station.page().addInitScript(COUNT);
        station.open(kiosk.url());
        visitor = new Guest(station).waits().begin();
        fingers = station.page().context().newCDPSession(station.page());
        station.page().evaluate("window.mark = 'the same page'");
    }

    @AfterEach
    void leave() {
        assertThat(station.page().evaluate("window.mark")).isEqualTo("the same page");
        station.close();
    }

    @Test
    @Meets("5.9")
    void two_fingers_enlarge_nothing() {
        gesture(
                "synthesizePinchGesture",
                "{x: 640, y: 400, scaleFactor: 3, gestureSourceType: 'touch'}");

        assertThat(station.page().evaluate("visualViewport.scale")).isEqualTo(1);
        assertThat(station.page().evaluate("innerWidth")).isEqualTo(Panel.TABLET.width);
    }

    /// A pinch that begins before any style sheet has come is judged by what there is then.
    @Test
    void two_fingers_enlarge_nothing_while_the_page_is_still_coming() {
        try (var early = chromium.station(Panel.TABLET, "about:blank")) {
            var page = early.page();
            var held = new CopyOnWriteArrayList<Route>();
            page.route("**/VAADIN/build/**", held::add);
            page.navigate(kiosk.url(), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForCondition(() -> !held.isEmpty());

            assertThat(page.evaluate("getComputedStyle(document.documentElement).touchAction"))
                    .isEqualTo("pan-x pan-y");
        }
    }

    @Test
    void a_long_touch_opens_no_menu_and_selects_nothing() {
        gesture(
                "synthesizeTapGesture",
                "{x: 200, y: 200, duration: 1200, gestureSourceType: 'touch'}");

        station.page().locator("h1").first().click(rightButton());

        assertThat(let("contextmenu")).isEmpty();
        assertThat(selected()).isEmpty();
    }

    @Test
    @Meets("11.2.5.2")
    void a_finger_that_slides_off_what_is_to_be_held_has_not_held_it() {
        station.page()
                .evaluate(
                        """
                        document.body.insertAdjacentHTML('beforeend', `<button id="held"
                            data-hold="60000" style="position: fixed; inset: 0 0 auto auto;
                            width: 200px; height: 200px; z-index: 99">`)
                        """);
        var held = station.page().locator("#held");
        var isHeld = Pattern.compile("is-held");
        touch("touchStart", Panel.TABLET.width - 100, 100);
        PlaywrightAssertions.assertThat(held).hasClass(isHeld);
        touch("touchMove", Panel.TABLET.width - 120, 110);
        PlaywrightAssertions.assertThat(held).hasClass(isHeld);

        touch("touchMove", Panel.TABLET.width - 400, 110);

        PlaywrightAssertions.assertThat(held).not().hasClass(isHeld);
        gesture("dispatchTouchEvent", "{type: 'touchEnd', touchPoints: []}");
    }

    private void touch(String type, int x, int y) {
        gesture(
                "dispatchTouchEvent",
                "{type: '%s', touchPoints: [{x: %d, y: %d}]}".formatted(type, x, y));
    }

    @Test
    void a_swipe_leads_nowhere() {
        visitor.tap(".door[data-goal='1']");
        gesture(
                "synthesizeScrollGesture",
                "{x: 40, y: 400, xDistance: 900, gestureSourceType: 'touch'}");
        gesture(
                "synthesizeScrollGesture",
                "{x: 640, y: 200, yDistance: 500, gestureSourceType: 'touch'}");

        assertThat(station.page().url()).isEqualTo(kiosk.url());
        var overscroll = "getComputedStyle(document.documentElement).overscrollBehavior";
        assertThat(station.page().evaluate(overscroll)).isEqualTo("none");
        assertThat(visitor.find(".svc").first().isVisible()).isTrue();
    }

    @Test
    void words_can_be_neither_selected_nor_dragged() {
        var mouse = station.page().mouse();
        var words = visitor.find("h1").first().boundingBox();
        mouse.move(words.x + 5, words.y + words.height / 2);
        mouse.down();
        mouse.move(words.x + words.width, words.y + words.height - 2);
        mouse.up();
        visitor.find("h1").first().dblclick();
        station.page().keyboard().press("Control+a");

        assertThat(selected()).isEmpty();
        assertThat(let("dragstart")).isEmpty();
        assertThat(let("selectstart")).isEmpty();
    }

    @Test
    void a_shortcut_does_nothing() {
        press("Control+p", "Control+s", "Control+f", "Alt+ArrowLeft", "F5", "F11");
    }

    @Tag("long")
    @Tag("gestures")
    @Test
    void no_shortcut_does_anything() {
        for (var letter : "abcdefghijklmnopqrsuvxyz0-=".split("")) {
            press(
                    "Control+" + letter,
                    "Control+Shift+" + letter,
                    "Meta+" + letter,
                    "Alt+" + letter);
        }
        press("Alt+ArrowRight", "Alt+ArrowLeft", "Alt+Home", "Control+F5", "Shift+F10");
        press("F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10", "F12");
    }

    private void press(String... shortcuts) {
        for (var shortcut : shortcuts) {
            station.page().keyboard().press(shortcut);
            assertThat(let("keydown")).as(shortcut).isEmpty();
        }
    }

    @Test
    void the_wheel_with_control_enlarges_nothing() {
        station.page().keyboard().down("Control");
        station.page().mouse().move(300, 300);
        station.page().mouse().wheel(0, -300);
        station.page().keyboard().up("Control");
        station.page().evaluate("() => new Promise(requestAnimationFrame)");

        assertThat(let("wheel")).isEmpty();
    }

    private void gesture(String name, String options) {
        fingers.send("Input." + name, new Gson().fromJson(options, JsonObject.class));
    }

    /// What of this kind the page left to the browser; keys alone (Control itself) do no harm.
    private List<String> let(String kind) {
        var all = station.page().evaluate("window.let.join('|')").toString();
        return List.of(all.split("\\|")).stream()
                .filter(each -> each.startsWith(kind))
                .filter(each -> !each.matches("keydown (Control|Alt|Meta|Shift)"))
                .toList();
    }

    private String selected() {
        return station.page().evaluate("getSelection().toString()").toString();
    }

    private static Locator.ClickOptions rightButton() {
        return new Locator.ClickOptions().setButton(MouseButton.RIGHT);
    }
}
