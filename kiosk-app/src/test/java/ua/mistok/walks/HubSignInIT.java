package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.Device;

/// The hub's door: the first admin, a telephone, and a coordinator who sees her region only.
class HubSignInIT {

    private static final String PASSWORD = "рівний берег ріки 7";

    @TempDir private static Path folder;
    private static HubDatabase database;
    private static PackagedKiosk hub;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        database = HubDatabase.fresh();
        hub =
                PackagedKiosk.start(
                        folder,
                        "--spring.profiles.active=hub",
                        "--mistok.hub.database=" + database.url(),
                        "--management.server.port=0",
                        "--logging.structured.format.console=");
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        hub.close();
        database.close();
    }

    @Test
    void the_first_admin_lets_a_coordinator_in_who_sees_her_region_only() {
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(hub.url());
            assertThat(page.locator("h1")).hasText("Перший вхід");
            fill(
                    page,
                    Map.of(
                            "code",
                            hub.printed("first time with the code ([A-Z0-9-]{14})"),
                            "name",
                            "Олена Гай",
                            "login",
                            "o.hai",
                            "password",
                            PASSWORD,
                            "again",
                            PASSWORD));
            page.locator("#go").click();
            signIn(page, "o.hai");
            assertThat(context.cookies()).hasSize(2).allSatisfy(HubSignInIT::isOutOfReach);

            page.locator("vaadin-side-nav-item").getByText("Люди").click();
            assertThat(page.locator("h1")).hasText("Люди");
            add(page, "n.koval", "координатор", "Вінн");
            add(page, "l.lviv", "бібліотекар", "Львів");
            assertThat(row(page, "l.lviv")).isVisible();
            leave(page);

            signIn(page, "n.koval");
            page.locator("vaadin-side-nav-item").getByText("Люди").click();
            assertThat(row(page, "n.koval")).isVisible();
            assertThat(row(page, "l.lviv")).hasCount(0);
            assertThat(row(page, "o.hai")).hasCount(0);
            leave(page);

            signIn(page, "l.lviv");
            assertThat(page.locator("vaadin-side-nav-item").getByText("Ваш доступ")).isVisible();
            assertThat(page.locator("vaadin-side-nav-item").getByText("Люди")).hasCount(0);
            assertStillOutside(context, page);
        }
    }

    /// A path that is typed opens no more than the drawer does.
    private static void assertStillOutside(BrowserContext context, Page page) {
        page.navigate(hub.url() + "hub/people");
        assertThat(page.locator("h1")).hasText("Такої сторінки тут немає");
        context.clearCookies();
        page.navigate(hub.url() + "hub/people");
        assertThat(page.locator("h1")).hasText("Вхід до вузла");
    }

    private static void isOutOfReach(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
        assertThat(cookie.name).startsWith("mistok-hub");
    }

    /// With a telephone that learns to make codes.
    private static void signIn(Page page, String login) {
        assertThat(page.locator("h1")).hasText("Вхід до вузла");
        fill(page, Map.of("login", login, "password", PASSWORD));
        page.locator("#go").click();
        var secret = page.locator("#device code").innerText().replace(" ", "");
        fill(page, Map.of("code", new Device(secret).codeAt(Instant.now())));
        page.locator("#go").click();
        assertThat(page.locator("h1")).hasText("Ваш доступ");
    }

    private static void add(Page page, String login, String role, String place) {
        page.locator("#add").click();
        fill(
                page,
                Map.of(
                        "member-name", login,
                        "member-login", login,
                        "member-password", PASSWORD));
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item").getByText(role).click();
        page.locator("vaadin-combo-box input").fill(place);
        page.locator("vaadin-combo-box-item").first().click();
        page.locator("#member-save").click();
        assertThat(row(page, login)).isVisible();
    }

    private static Locator row(Page page, String login) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(login))
                .first();
    }

    private static void leave(Page page) {
        page.locator("#leave").click();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, text) -> page.locator("#" + id + " input").fill(text));
    }
}
