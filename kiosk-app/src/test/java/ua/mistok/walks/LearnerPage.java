package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/// A learner's screen in a class, by touch: a station, or a device of their own.
public final class LearnerPage {

    private static final String TITLE = ".main.sim h2.portal__title";

    private final Page page;

    private LearnerPage(Page page) {
        this.page = page;
    }

    /// @param door of the class
    static LearnerPage device(Chromium chromium, int width, int height, String door) {
        return device(chromium, new Browser.NewContextOptions(), width, height, door);
    }

    static LearnerPage device(
            Chromium chromium,
            Browser.NewContextOptions options,
            int width,
            int height,
            String door) {
        var page =
                chromium.context(options.setViewportSize(width, height).setHasTouch(true))
                        .newPage();
        page.navigate(door);
        return new LearnerPage(page);
    }

    /// A telephone.
    public static LearnerPage phone(Chromium chromium, String door) {
        return device(chromium, 360, 640, door);
    }

    /// From the waiting screen to the keys for the code.
    static LearnerPage station(Chromium chromium, String url) {
        var page = chromium.station(Panel.TABLET, url).page();
        page.locator(".attract .btn--hero").tap();
        page.locator(".home__classes").tap();
        return new LearnerPage(page);
    }

    public Page page() {
        return page;
    }

    public LearnerPage join(String code, String card) {
        keys(code);
        assertThat(page.locator(".join")).hasAttribute("data-step", "card");
        keys(card);
        assertThat(page.locator(".join")).hasAttribute("data-step", "seated");
        page.locator(".gate .btn--go").tap();
        page.locator(".join")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    private void keys(String signs) {
        page.locator(".join .pad").waitFor();
        signs.chars()
                .mapToObj(Character::toString)
                .forEach(sign -> page.locator("[data-key='" + sign + "']").tap());
    }

    /// Waits for one sentence with nothing to touch.
    void isTold(String words) {
        assertThat(page.locator(".class-notice h1")).hasText(words);
    }

    void rings() {
        page.locator(".bottombar .btn[aria-pressed]").tap();
    }

    // ── an exercise ─────────────────────────────────────────────────────

    public void isAtWork() {
        page.locator(".main.sim").waitFor();
    }

    /// The step that is on; empty where none is.
    String step() {
        var titles = page.locator(TITLE);
        return titles.count() == 0 ? "" : titles.first().innerText();
    }

    /// «Зробіть за мене», until the step is another one or the page waits.
    void leaveTheStep() {
        isAtWork();
        var before = step();
        for (var touch = 0; touch < 40 && step().equals(before); touch++) {
            act();
        }
    }

    /// «Зробіть за мене».
    public void act() {
        page.locator(".rung").last().tap();
        page.waitForFunction(Guest.QUIET);
    }

    void playTo(String title) {
        isAtWork();
        while (!step().equals(title)) {
            leaveTheStep();
        }
    }

    void playToTheEnd() {
        isAtWork();
        while (!step().isEmpty()) {
            leaveTheStep();
        }
    }

    // ── questions ───────────────────────────────────────────────────────

    /// How sure one is, 0 to 10, and nothing else.
    void assess(int confidence) {
        asked().waitFor();
        while (asked().count() > 0) {
            var scale = page.locator(".survey [data-answer='10']");
            if (scale.count() > 0) {
                page.locator(".survey [data-answer='" + confidence + "']").tap();
                forward();
            } else {
                page.locator(".survey__nav .btn:visible")
                        .filter(new Locator.FilterOptions().setHasText("Пропустити"))
                        .tap();
            }
            page.waitForFunction(Guest.QUIET);
        }
    }

    /// The first of the answers.
    void choose() {
        asked().waitFor();
        page.locator(".survey [data-answer]").first().tap();
        page.waitForFunction(Guest.QUIET);
        forward();
    }

    private Locator asked() {
        return page.locator(".main.survey");
    }

    private void forward() {
        page.waitForFunction(Guest.QUIET);
        var forward = page.locator(".survey__nav .btn--go");
        if (forward.isVisible()) {
            forward.tap();
            page.waitForFunction(Guest.QUIET);
        }
    }
}
