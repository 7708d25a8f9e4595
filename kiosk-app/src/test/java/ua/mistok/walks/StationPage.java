package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// One touchscreen: touches only, and everything is found by role and name.
public final class StationPage implements AutoCloseable {

    private final Page page;
    private final Panel panel;
    private final List<String> outside = new CopyOnWriteArrayList<>();

    StationPage(Page page, Panel panel) {
        this.page = page;
        this.panel = panel;
        page.onRequest(request -> noteOutside(request.url()));
    }

    private void noteOutside(String url) {
        if (!url.startsWith("http://127.0.0.")
                && !url.startsWith("data:")
                && !url.startsWith("blob:")) {
            outside.add(url);
        }
    }

    StationPage open(String url) {
        page.navigate(url);
        return this;
    }

    /// Runs something after which the page is loaded anew by itself, and waits until it was.
    void reloadedBy(Runnable doing) {
        page.evaluate("window.before = true");
        doing.run();
        page.waitForFunction("!window.before");
    }

    public Page page() {
        return page;
    }

    Panel panel() {
        return panel;
    }

    /// Addresses outside the machine that the page asked for; must stay empty.
    List<String> askedOutside() {
        return outside;
    }

    /// Waits until the server's answer to the last act is on the screen.
    public static void settle(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                        + ".every(client => !client.isActive?.())");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// Touches the button with this name, once it is there.
    StationPage touch(String name) {
        button(name).tap();
        return this;
    }

    StationPage touch(Pattern name) {
        button(name).first().tap();
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
    }

    /// Waits until the screen's heading holds these words.
    StationPage sees(String words) {
        assertThat(heading()).containsText(words);
        return this;
    }

    StationPage seesSomewhere(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    String html() {
        return page.content();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
