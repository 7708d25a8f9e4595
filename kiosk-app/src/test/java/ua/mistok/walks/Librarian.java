package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// Somebody at the console of a new kiosk.
public final class Librarian implements AutoCloseable {

    static final String PIN = "730196";
    static final String NAME = "Наталія Коваль";

    /// Scrolls now and then: on a slow machine a librarian's walk is away from the console for
    /// longer than a console stays open untouched.
    private static final String STAYS =
            "setInterval(() => dispatchEvent(new Event('scroll')), 30_000)";

    private final BrowserContext context;
    private final Page page;

    private Librarian(BrowserContext context) {
        this.context = context;
        context.addInitScript(STAYS);
        this.page = context.newPage();
    }

    /// Sets the first PIN with the printed code, puts the recovery code away, leaves the rest for
    /// another day, and is in.
    public static Librarian setUp(PackagedKiosk kiosk, Chromium chromium) {
        var librarian = new Librarian(chromium.context(Panel.TABLET));
        var page = librarian.page();
        page.navigate(kiosk.staffUrl());
        page.fill("#code", kiosk.printed("first time with the code ([A-Z0-9-]{9})"));
        page.locator(".later").click();
        page.fill("#name", NAME);
        page.fill("#pin", PIN);
        page.fill("#again", PIN);
        page.locator(".btn--go").click();
        page.locator(".recovery .btn--go").click();
        assertThat(page.locator("vaadin-side-nav")).isVisible();
        return librarian;
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
