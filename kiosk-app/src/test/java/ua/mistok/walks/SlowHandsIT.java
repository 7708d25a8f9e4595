package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.walls.Meets;

/// Hands that press too long or twice, and somebody with a single switch. The page's clock stands
/// still but where it is moved on, so that nothing here hangs on how fast the machine is.
@Tag("long")
@Tag("access")
class SlowHandsIT {

    private static final int HOLD = 3_000;
    private static final int PACE = 1_500;

    /// Seconds until somebody is asked, and some more.
    private static final int WARN = 120;

    /// For what the page itself puts off for a moment.
    private static final int A_LITTLE = 100;

    private static final int A_TICK = 10;

    private static final int MOST = 90;
    private static final String COUNT =
            "window.clicks = 0; addEventListener('click', () => window.clicks++, true);";

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    private StationPage station;
    private Page page;
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
        page = station.page();
        page.clock().install();
        station.open(kiosk.url());
        visitor = new Guest(station).waits();
    }

    @AfterEach
    void leave() {
        station.close();
    }

    @Test
    @Meets("5.7")
    void a_key_that_is_held_counts_once() {
        visitor.begin();
        page.evaluate(COUNT);
        visitor.find(".door").first().focus();
        hold("Enter", 4);
        assertThat(visitor.find(".svc").first()).isVisible();
        assertThat(page.evaluate("window.clicks")).isEqualTo(1);

        stopClock();
        alone();
        page.evaluate("addEventListener('keydown', e => window.let = !e.defaultPrevented)");
        page.keyboard().down("ArrowDown");
        assertThat(page.evaluate("window.let")).isEqualTo(true);
        page.evaluate("window.let = false");
        page.keyboard().down("ArrowDown");
        assertThat(page.evaluate("window.let")).as("at once").isEqualTo(false);
        page.clock().runFor(2_500);
        page.keyboard().down("ArrowDown");
        assertThat(page.evaluate("window.let")).as("two seconds later").isEqualTo(true);
        page.keyboard().up("ArrowDown");
    }

    /// Else the test above could not fail.
    @Test
    void a_browser_by_itself_presses_a_button_again_and_again() {
        page.navigate("about:blank");
        page.setContent("<button>Місток</button>");
        page.evaluate(COUNT);
        page.locator("button").focus();

        hold("Enter", 4);

        assertThat((Integer) page.evaluate("window.clicks")).isGreaterThan(1);
    }

    @Test
    @Meets("5.8")
    void with_more_time_the_same_key_struck_twice_at_once_counts_once() {
        visitor.begin();
        visitor.tap(".home__more .btn:nth-of-type(2)").tap(".looking__box");
        twice("о");
        assertThat(line()).hasValue("оо");
        key("{done}").tap();

        visitor.tap(".topbar__tools .tool:nth-child(2)").tap(".switch-row >> nth=2");
        assertThat(page.locator("html")).hasAttribute("data-time", "more");
        visitor.tap(".sheet .btn--go").tap(".looking__box");
        stopClock();
        twice("р");
        assertThat(line()).hasValue("оор");
        page.clock().runFor(600);
        key("р").tap();
        assertThat(line()).hasValue("оорр");
    }

    @Test
    @Meets({"5.1.6.1", "11.2.1.1"})
    void one_switch_goes_everywhere_and_types() {
        stopClock();
        page.keyboard().press("Enter");
        assertThat(page.locator(".is-scanned")).hasCount(0);
        page.keyboard().down("Enter");
        page.clock().runFor(HOLD);
        page.keyboard().up("Enter");
        assertThat(page.locator(".is-scanned")).hasCount(1);

        choose(page.locator(".attract .btn--hero"));
        choose(page.locator(".home__more .btn:nth-of-type(2)"));
        choose(page.locator(".looking__box"));
        var written = write("д");
        choose(page.locator(".hg-row").filter(has("{done}")));
        choose(key("{done}"));
        assertThat(page.locator(".looking__box")).containsText(written);
        choose(page.locator(".bottombar .btn:nth-child(1)"));
        choose(page.locator(".door[data-goal='1']"));
        press(page.locator(".bottombar .btn--finish"));

        page.clock().resume();
        visitor.waits();
        assertThat(page.locator(".is-scanned")).hasCount(0);
    }

    @Test
    void a_switch_that_is_held_again_or_a_touch_ends_it() {
        stopClock();
        holdLong();
        assertThat(page.locator(".is-scanned")).hasCount(1);
        holdLong();
        assertThat(page.locator(".is-scanned")).hasCount(0);
        holdLong();
        assertThat(page.locator(".is-scanned")).hasCount(1);
        page.touchscreen().tap(960, 20);
        assertThat(page.locator(".is-scanned")).hasCount(0);
    }

    /// Marks that scroll a screen, too, are no sign of somebody.
    @Test
    void who_leaves_the_switch_is_asked_and_can_stay_by_it() {
        visitor.begin();
        stopClock();
        holdLong();
        choose(page.locator(".home__more .btn:nth-of-type(2)"));
        choose(page.locator(".looking__box"));
        var question = page.locator(".sheet.idle");

        for (var passed = 0; passed < WARN && question.count() == 0; passed += 5) {
            page.clock().runFor(5_000);
            page.evaluate("dispatchEvent(new Event('scroll'))");
        }
        assertThat(question).isVisible();
        choose(question.locator(".btn--go"));

        assertThat(question).hasCount(0);
        assertThat(page.locator(".typing")).isVisible();
    }

    @Test
    void with_more_time_a_press_that_does_not_count_uses_nothing() {
        stopClock();
        alone();
        page.evaluate("document.documentElement.dataset.time = 'more'");
        holdLong();
        assertThat(page.locator("button.is-scanned")).hasCount(1);
        page.evaluate(COUNT);

        page.keyboard().press("Enter");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("window.clicks")).isEqualTo(1);
    }

    /// A button with nothing around it.
    private void alone() {
        page.evaluate("document.body.innerHTML = '<button>Місток</button>'");
        page.locator("button").focus();
    }

    private void stopClock() {
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 10000")).longValue());
    }

    private void holdLong() {
        page.keyboard().down("Space");
        page.clock().runFor(HOLD);
        page.keyboard().up("Space");
    }

    /// Waits until it is marked, and presses.
    private void choose(Locator wanted) {
        press(wanted);
        page.clock().runFor(A_LITTLE);
        settle();
        page.clock().runFor(A_LITTLE);
    }

    private void press(Locator wanted) {
        assertThat(wanted).isVisible();
        for (var steps = 0; steps < MOST; steps++) {
            if ((Boolean) wanted.evaluate("e => e.classList.contains('is-scanned')")) {
                page.keyboard().press(steps % 2 == 0 ? "Enter" : "Space");
                return;
            }
            page.clock().fastForward(PACE);
        }
        throw new AssertionError("the switch never comes to " + wanted);
    }

    /// The framework asks and draws by the same clock.
    private void settle() {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(A_TICK))
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> {
                            page.clock().runFor(A_TICK);
                            return (Boolean) page.evaluate(Guest.QUIET);
                        });
    }

    /// @return as it was written: a first letter may be a capital one
    private String write(String sign) {
        var sought = key(sign).count() == 0 ? sign.toUpperCase(Locale.ROOT) : sign;
        choose(page.locator(".hg-row").filter(has(sought)));
        choose(key(sought));
        return sought;
    }

    private Locator.FilterOptions has(String sign) {
        return new Locator.FilterOptions().setHas(key(sign));
    }

    private void twice(String sign) {
        visitor.keys(sign + sign);
    }

    private Locator line() {
        return page.locator(".typing input");
    }

    private Locator key(String name) {
        return page.locator(".hg-button[data-skbtn='" + name + "']");
    }

    private void hold(String key, int events) {
        for (var each = 0; each < events; each++) {
            page.keyboard().down(key);
        }
        page.keyboard().up(key);
    }
}
