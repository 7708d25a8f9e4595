package ua.mistok.walks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The machine's Chromium, driven through Playwright; one per test class.
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--force-prefers-reduced-motion=0");

    /// Milliseconds for whatever is waited for; two tests may run at once on a small machine.
    private static final int PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final ReducedMotion motion;

    private Chromium(Path executable, ReducedMotion motion, List<String> options) {
        this.motion = motion;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(
                                                Stream.concat(QUIET.stream(), options.stream())
                                                        .toList()));
    }

    public static Chromium launch() {
        return new Chromium(executable(), ReducedMotion.NO_PREFERENCE, List.of());
    }

    /// Launches for somebody who wants nothing to move: for walks that look at what is shown, not
    /// at how it comes. Without graphics of its own a machine draws each frame of what beats.
    static Chromium still() {
        return new Chromium(executable(), ReducedMotion.REDUCE, List.of());
    }

    /// Launches with a second line to it, beside Playwright's ([Glass]).
    ///
    /// @param port on this machine
    static Chromium launch(int port) {
        return new Chromium(
                executable(),
                ReducedMotion.NO_PREFERENCE,
                List.of("--remote-debugging-port=" + port));
    }

    /// Launches through another program, such as a script that enters a network namespace.
    static Chromium launch(Path executable) {
        return new Chromium(executable, ReducedMotion.NO_PREFERENCE, List.of());
    }

    /// Where Chromium is; `deploy/kiosk test` names or installs it.
    static Path executable() {
        var named = System.getenv("CHROMIUM_BIN");
        var path = Path.of(named == null ? "/usr/bin/chromium" : named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "no Chromium at " + path + ": install it or set CHROMIUM_BIN");
        }
        return path;
    }

    /// A touchscreen with an empty profile of its own.
    public StationPage station(Panel panel, String url) {
        return new StationPage(context(panel).newPage(), panel).open(url);
    }

    BrowserContext context(Panel panel) {
        return context(
                new Browser.NewContextOptions()
                        .setViewportSize(panel.width, panel.height)
                        .setHasTouch(true)
                        .setLocale("en-US"));
    }

    /// A computer at a desk, whose owner has looked at the fingerprint and said "go on".
    BrowserContext desk() {
        return context(
                new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("uk-UA"));
    }

    BrowserContext context(Browser.NewContextOptions options) {
        var context = browser.newContext(options.setReducedMotion(motion));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
